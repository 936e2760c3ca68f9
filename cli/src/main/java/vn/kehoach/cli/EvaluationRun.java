package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.eval.DocumentScore;
import vn.kehoach.eval.Evaluation;
import vn.kehoach.eval.Gold;
import vn.kehoach.eval.GoldMismatchException;
import vn.kehoach.eval.PlanScorer;
import vn.kehoach.json.GoldReader;
import vn.kehoach.model.Plan;

/** Extracts and scores one gold case after the other; what cannot be scored is told and left out. */
final class EvaluationRun {
    private final PlanScorer scorer = new PlanScorer();
    private final Extraction extraction;
    private final PrintWriter messages;
    private boolean failed;

    EvaluationRun(Extraction extraction, PrintWriter messages) {
        this.extraction = extraction;
        this.messages = messages;
    }

    Evaluation run(List<GoldCase> cases) {
        List<DocumentScore> scores = new ArrayList<>();
        for (GoldCase each : cases) {
            if (each.document().isEmpty()) {
                tell("no document for " + each.name());
                continue;
            }
            score(each, each.document().get()).ifPresent(scores::add);
        }
        return new Evaluation(scores);
    }

    /** Whether a gold file or document could not be read. */
    boolean failed() {
        return failed;
    }

    private Optional<DocumentScore> score(GoldCase each, Path document) {
        Gold gold;
        String text;
        try {
            gold = GoldReader.read(each.gold());
        } catch (IOException e) {
            fail(Failures.reading(each.gold(), e));
            return Optional.empty();
        }
        try {
            text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
        } catch (IOException e) {
            fail(Failures.reading(document, e));
            return Optional.empty();
        }
        try {
            Optional<Plan> plan = extract(document);
            return Optional.of(
                    plan.isPresent()
                            ? scorer.score(each.name(), gold, text, plan.get())
                            : scorer.scoreUnread(each.name(), gold, text));
        } catch (GoldMismatchException e) {
            fail(String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            fail(Failures.reading(each.gold(), e));
            return Optional.empty();
        }
    }

    /** Absent when the document cannot be read: then all of its items count as missed. */
    private Optional<Plan> extract(Path document) {
        try {
            return Optional.of(extraction.extract(document));
        } catch (IOException | RuntimeException | Error e) {
            fail(Failures.reading(document, e));
            return Optional.empty();
        }
    }

    private void fail(String message) {
        failed = true;
        tell(message);
    }

    private void tell(String message) {
        messages.print("kehoach: " + message + "\n");
        messages.flush();
    }
}
