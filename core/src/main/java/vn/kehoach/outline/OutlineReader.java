package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.model.Section;
import vn.kehoach.model.Warning;

/** Reads a laid-out text into its structure. Immutable and thread-safe. */
public final class OutlineReader {
    /** So many paragraphs at most come before the sentence that says who makes the plan. */
    private static final int OPENING = 30;

    private final DocumentTypes types;
    private final LetterheadParser letterheads;
    private final SectionKinds kinds;
    private final ProvinceFinder provinces;

    /** Loads the vocabulary. */
    public OutlineReader(Vocabulary vocabulary, DocumentTypes types, Provinces provinces) {
        this.types = types;
        this.letterheads = new LetterheadParser(vocabulary, types);
        this.kinds = new SectionKinds(vocabulary);
        this.provinces = new ProvinceFinder(provinces);
    }

    /** The structure of {@code layout}. */
    public Outline read(LaidOutText layout) {
        DocumentParts parts = new DocumentParts(layout, types);
        Letterhead letterhead = letterheads.parse(layout, parts);
        Signature signature = SignatureParser.parse(firstRun(layout, parts, Part.SIGNATURE));
        Provinces.Province province = provinces.find(layout, letterhead);
        List<String> signatureLines = firstRun(layout, parts, Part.SIGNATURE);
        List<String> body = firstRun(layout, parts, Part.BODY);
        List<String> opening = body.subList(0, Math.min(body.size(), OPENING));
        letterhead = completed(letterhead, signature, signatureLines, opening, province);

        List<Heading> headings = new HeadingFinder(layout, parts, kinds).find();
        SectionTree tree = new SectionTree(layout, parts, kinds, headings);
        List<Section> sections = tree.sections();
        Map<String, Section> byId = new HashMap<>();
        sections.forEach(section -> index(section, byId));
        Map<Integer, Section> headingSections = new HashMap<>();
        List<@Nullable String> owners = tree.owners();
        for (Heading heading : headings) {
            String id = owners.get(heading.paragraph());
            Section section = id == null ? null : byId.get(id);
            if (section != null) {
                for (int i = heading.paragraph(); i <= heading.last(); i++) {
                    headingSections.put(i, section);
                }
            }
        }
        List<Part> partList = new ArrayList<>();
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            partList.add(parts.part(i));
        }
        List<Warning> warnings = new ArrayList<>(letterhead.warnings());
        warnings.addAll(tree.warnings());
        boolean planType = isPlan(parts.type()) || isPlan(parts.attachedType()) || namesPlan(letterhead);
        return new Outline(
                letterhead,
                signature,
                RecipientsParser.parse(firstRun(layout, parts, Part.RECIPIENTS)),
                province,
                planType,
                sections,
                headingSections,
                owners,
                partList,
                byId,
                warnings);
    }

    private static boolean isPlan(DocumentTypes.@Nullable Type type) {
        return type != null && type.plan();
    }

    /** "BAN HÀNH KẾ HOẠCH ...", "PHÊ DUYỆT CHƯƠNG TRÌNH ...": a decision about a plan. */
    private static boolean namesPlan(Letterhead letterhead) {
        if (letterhead.title() == null) {
            return false;
        }
        String key = Folding.key(letterhead.title());
        String start = key.substring(0, Math.min(key.length(), 80));
        return start.matches(
                "(?:về việc |v v )?(?:ban hành|phê duyệt|thông qua)(?: \\S+){0,3} (?:kế hoạch|chương trình|đề án|chiến lược|phương án).*");
    }

    private static void index(Section section, Map<String, Section> byId) {
        byId.put(section.id(), section);
        section.children().forEach(child -> index(child, byId));
    }

    private static List<String> firstRun(LaidOutText layout, DocumentParts parts, Part part) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            if (parts.part(i) == part) {
                lines.add(layout.textOf(i));
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines;
    }

    /**
     * Without a letterhead the signature block says on whose behalf the document speaks, or its opening who "xây dựng Kế
     * hoạch ... như sau".
     */
    private Letterhead completed(
            Letterhead head,
            Signature signature,
            List<String> signatureLines,
            List<String> opening,
            Provinces.@Nullable Province province) {
        if (head.issuer() != null) {
            return head;
        }
        String issuer = letterheads.issuerFromSignature(signatureLines, signature, head.number(), province);
        for (int i = 0; i < opening.size() && issuer == null; i++) {
            issuer = letterheads.issuerFromSentence(opening.get(i), province);
        }
        if (issuer == null) {
            return head;
        }
        return new Letterhead(
                head.docType(),
                head.title(),
                head.titleParagraphs(),
                head.number(),
                head.place(),
                head.issuedOn(),
                issuer,
                letterheads.level(issuer),
                head.attachedType(),
                head.attachedTitle(),
                head.warnings());
    }
}
