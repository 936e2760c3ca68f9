package vn.kehoach.model;

import java.util.List;

/**
 * One analysed document, for example "Kế hoạch số 93/KH-UBND" of a provincial People's Committee.
 *
 * <p>Immutable. Lists are never null and stand in document order. For every item that has a span and a text,
 * {@code plan.text().substring(span.start(), span.end())} equals that text (the grounding invariant).
 *
 * @param schemaVersion version of the JSON contract, now "1.0"
 * @param source where the document came from and how it was read
 * @param metadata what letterhead, title, signature block and list of recipients say
 * @param sections the top-level sections; their children below them
 * @param targets numeric goals the document commits to (chỉ tiêu)
 * @param tasks assigned work (nhiệm vụ)
 * @param times calendar expressions, except those inside references and the document's own header
 * @param references mentions of official documents
 * @param agencies mentions of organisations
 * @param warnings what a reader should check
 * @param text the whole normalised text: NFC, one paragraph or table row a line, cells separated by a TAB
 */
public record Plan(
        String schemaVersion,
        Source source,
        Metadata metadata,
        List<Section> sections,
        List<Target> targets,
        List<Task> tasks,
        List<TimeMention> times,
        List<Reference> references,
        List<Agency> agencies,
        List<Warning> warnings,
        String text) {

    /** The version of the contract that this library writes. */
    public static final String SCHEMA_VERSION = "1.0";

    public Plan {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        times = List.copyOf(times);
        references = List.copyOf(references);
        agencies = List.copyOf(agencies);
        warnings = List.copyOf(warnings);
    }
}
