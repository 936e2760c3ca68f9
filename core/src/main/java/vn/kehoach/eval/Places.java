package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;

/** Places gold and predicted items of one document on one ruler, and knows where predictions are not judged. */
final class Places {
    private static final int NOWHERE = -1_000_000_000;

    private final QuotedDocument document;
    private final SquashedText squashed;
    /** Null when the plan has no text: nothing can be placed then. */
    private final @Nullable PlaceRuler ruler;

    private final List<Stretch> ignored = new ArrayList<>();

    Places(QuotedDocument document, String planText, List<Gold.Ignored> ignored) {
        this.document = document;
        squashed = new SquashedText(document.text());
        String text = Folding.nfc(planText);
        ruler = text.isEmpty() ? null : new PlaceRuler(new SquashedText(text), squashed);
        for (Gold.Ignored lines : ignored) {
            int from = squashed.place(document.lineStart(lines.fromLine()));
            int last = Math.min(lines.toLine(), document.lines());
            int to = squashed.place(document.lineStart(last + 1) - 1);
            lines.kinds().forEach(kind -> this.ignored.add(new Stretch(kind, from, to)));
        }
    }

    <G extends Gold.Item> List<Placed<G>> gold(List<G> items) {
        return items.stream()
                .map(item -> new Placed<>(item, ruler == null ? 0 : squashed.place(document.offset(item))))
                .toList();
    }

    <P> List<Placed<P>> predicted(List<P> items, Function<P, Span> span) {
        return items.stream()
                .map(item -> new Placed<>(
                        item,
                        ruler == null ? NOWHERE : ruler.place(span.apply(item).start())))
                .toList();
    }

    /** As {@link #predicted}, without what stands in a stretch where the kind is not judged. */
    <P> List<Placed<P>> judged(ItemKind kind, List<P> items, Function<P, Span> span) {
        return predicted(items, span).stream()
                .filter(placed -> ignored.stream().noneMatch(stretch -> stretch.holds(kind, placed.at())))
                .toList();
    }

    private record Stretch(ItemKind kind, int from, int to) {
        boolean holds(ItemKind other, int at) {
            return kind == other && from <= at && at <= to;
        }
    }
}
