package vn.kehoach.eval;

import java.util.List;

/**
 * How well a set of documents was read.
 *
 * @param documents the scores of the documents, in the order of the table's columns
 */
public record Evaluation(List<DocumentScore> documents) {
    public Evaluation {
        documents = List.copyOf(documents);
    }

    /** The counts of one measure over all documents: a document weighs as much as it has items. */
    public Tally total(Measure measure) {
        return documents.stream().map(document -> document.tally(measure)).reduce(Tally.NONE, Tally::plus);
    }

    /** The mean of the total F1 of {@link Measure#MAIN}, 0 to 1. */
    public double meanF1() {
        double sum = 0;
        for (Measure measure : Measure.MAIN) {
            sum += total(measure).f1();
        }
        return sum / Measure.MAIN.size();
    }

    /** Of every agency reported whether it is right. */
    public List<Judgement> judgements() {
        return documents.stream()
                .flatMap(document -> document.judgements().stream())
                .toList();
    }

    /** The differences of one kind over all documents. */
    public List<Finding> findings(ItemKind kind) {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
