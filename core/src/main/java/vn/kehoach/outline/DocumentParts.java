package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.NationalTitle;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Signing;
import vn.kehoach.lang.Tokens;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.Paragraph;

/** Tells for each paragraph which part of the document it belongs to. */
final class DocumentParts {
    private static final int HEAD_PARAGRAPHS = 60;
    private static final int MAX_TITLE_PARAGRAPHS = 8;
    private static final int MAX_SIGNATURE_PARAGRAPHS = 12;
    /** First words of lines that follow a title but do not belong to it. Folded. */
    private static final List<String> AFTER_TITLE =
            List.of("căn cứ", "kính gửi", "thực hiện", "xét đề nghị", "theo đề nghị");
    /** First words, in capitals, of the body that decides, between title and bases. Folded. */
    private static final List<String> DECIDERS = List.of(
            "ủy ban nhân dân",
            "chủ tịch",
            "thủ tướng",
            "bộ trưởng",
            "giám đốc",
            "hội đồng nhân dân",
            "bộ",
            "tổng cục trưởng",
            "cục trưởng",
            "chính phủ",
            "ban thường vụ",
            "quốc hội",
            "trưởng ban",
            "ban chấp hành",
            "hiệu trưởng",
            "viện trưởng");

    private static final List<String> POSITIONS = List.of(
            "chủ tịch",
            "phó chủ tịch",
            "giám đốc",
            "phó giám đốc",
            "bộ trưởng",
            "thứ trưởng",
            "thủ tướng",
            "phó thủ tướng",
            "bí thư",
            "phó bí thư",
            "trưởng ban",
            "phó trưởng ban",
            "cục trưởng",
            "phó cục trưởng",
            "trưởng phòng",
            "phó trưởng phòng",
            "hiệu trưởng",
            "phó hiệu trưởng",
            "chánh văn phòng",
            "phó chánh văn phòng",
            "viện trưởng",
            "tổng giám đốc",
            "chánh thanh tra",
            "phó chánh thanh tra",
            "chi cục trưởng",
            "tổng cục trưởng",
            "chủ nhiệm");

    private static final Set<String> BARE_POSITIONS =
            POSITIONS.stream().map(BareLetters::of).collect(Collectors.toUnmodifiableSet());

    private static final Pattern FILE_COPY = Pattern.compile("(?iu)l[ưu]u *[:;.,]? *(?:VT|HC|văn|VP)");
    /** An entry of the recipients is no longer. */
    private static final int MAX_ENTRY = 110;

    private static final int MISREAD_AUTHORITY = 30;
    /** What recognition leaves of "Nơi nhận:". */
    private static final int MISREAD_HEADING = 14;

    private final LaidOutText layout;
    private final DocumentTypes types;
    private final Part[] parts;
    private int typeLine = -1;
    private int attachedTypeLine = -1;
    private DocumentTypes.@Nullable Type type;
    private DocumentTypes.@Nullable Type attachedType;
    private final List<Integer> title = new ArrayList<>();
    private final List<Integer> attachedTitle = new ArrayList<>();

    DocumentParts(LaidOutText layout, DocumentTypes types) {
        this.layout = layout;
        this.types = types;
        this.parts = new Part[layout.paragraphs().size()];
        Arrays.fill(parts, Part.BODY);
        findHead();
        findClosing();
    }

    Part part(int paragraph) {
        return parts[paragraph];
    }

    /** Index of the paragraph that names the type, or -1. */
    int typeLine() {
        return typeLine;
    }

    /** Index of the type line of the plan that a decision promulgates, or -1. */
    int attachedTypeLine() {
        return attachedTypeLine;
    }

    DocumentTypes.@Nullable Type type() {
        return type;
    }

    DocumentTypes.@Nullable Type attachedType() {
        return attachedType;
    }

    List<Integer> title() {
        return title;
    }

    List<Integer> attachedTitle() {
        return attachedTitle;
    }

    private void findHead() {
        int limit = Math.min(parts.length, HEAD_PARAGRAPHS);
        for (int i = 0; i < limit && typeLine < 0; i++) {
            if (isText(i) && types.titleLine(layout.textOf(i)) != null) {
                typeLine = i;
                type = types.titleLine(layout.textOf(i));
            }
        }
        for (int i = 0; i < limit && typeLine < 0; i++) {
            takeTypeWithTitle(i);
        }
        int head = typeLine >= 0 ? typeLine : lastHeaderLine(limit) + 1;
        for (int i = 0; i < head; i++) {
            parts[i] = Part.LETTERHEAD;
        }
        if (typeLine >= 0) {
            parts[typeLine] = Part.TITLE;
            if (title.isEmpty()) {
                collectTitle(typeLine + 1, title);
            }
        }
    }

    /** "KẾ HOẠCH TRIỂN KHAI ...": type and subject on one line of capitals. */
    private void takeTypeWithTitle(int i) {
        String text = layout.textOf(i);
        if (!isText(i) || text.length() > 600 || ListMarker.of(text) != null) {
            return;
        }
        Tokens tokens = Tokens.of(text);
        PhraseTrie.Match<DocumentTypes.Type> match = types.at(tokens, 0);
        if (match != null
                && tokens.isUpper(0)
                && tokens.isUpper(match.length() - 1)
                && tokens.size() > match.length() + 2
                && (isUpper(text) || layout.paragraphs().get(i).bold())) {
            typeLine = i;
            type = match.value();
            title.add(i);
        }
    }

    private int lastHeaderLine(int limit) {
        int last = -1;
        for (int i = 0; i < Math.min(limit, 12); i++) {
            String key = Folding.key(layout.textOf(i));
            if (key.startsWith("số ") && key.length() < 40
                    || NationalTitle.isIn(layout.textOf(i))
                    || key.contains(" ngày ") && key.length() < 60) {
                last = i;
            }
        }
        return last;
    }

    private void collectTitle(int from, List<Integer> into) {
        Boolean capitals = null;
        boolean bold = false;
        for (int i = from; i < parts.length && into.size() < MAX_TITLE_PARAGRAPHS; i++) {
            String text = layout.textOf(i);
            String key = Folding.key(text);
            if (!isText(i) || text.startsWith("(") || isDecider(text, key) || startsHeading(text)) {
                break;
            }
            boolean upper = isUpper(text);
            if (capitals == null) {
                if (key.startsWith("căn cứ") || key.startsWith("kính gửi") || text.length() > 900) {
                    break;
                }
                capitals = upper;
                bold = layout.paragraphs().get(i).bold();
            } else {
                boolean same =
                        capitals ? upper : bold && layout.paragraphs().get(i).bold();
                if (!same || AFTER_TITLE.stream().anyMatch(key::startsWith) && !upper) {
                    break;
                }
            }
            into.add(i);
            parts[i] = Part.TITLE;
            if (!capitals && !bold) {
                break;
            }
        }
    }

    private static boolean isDecider(String text, String key) {
        return isUpper(text)
                && text.length() < 120
                && DECIDERS.stream().anyMatch(start -> key.equals(start) || key.startsWith(start + " "));
    }

    private static boolean startsHeading(String text) {
        ListMarker marker = ListMarker.of(text);
        return marker != null
                && (marker.style() == ListMarker.Style.ROMAN
                        || marker.style() == ListMarker.Style.ARTICLE
                        || marker.style() == ListMarker.Style.UPPER_LETTER
                        || marker.style() == ListMarker.Style.PART);
    }

    private void findClosing() {
        boolean signed = false;
        int i = Math.max(typeLine + 1, 0);
        while (i < parts.length) {
            String text = layout.textOf(i);
            String key = mayClose(text) ? Folding.keyOfStart(text, 120) : "";
            if (isText(i) && key.startsWith("nơi nhận")) {
                i = takeRecipients(i);
            } else if (isText(i) && startsSignature(text, key)) {
                int end = takeSignature(i);
                signed |= end > i;
                i = Math.max(end, i + 1);
            } else if (signed && attachedTypeLine < 0 && isText(i) && isAttachedType(i)) {
                attachedTypeLine = i;
                attachedType = types.titleLine(text);
                parts[i] = Part.TITLE;
                collectTitle(i + 1, attachedTitle);
                markAttachedLetterhead(i);
                i++;
            } else {
                if (isText(i) && isCaption(key)) {
                    parts[i] = Part.CAPTION;
                } else if (isText(i) && isFileCopy(text)) {
                    takeRecipientsBefore(i);
                }
                i++;
            }
        }
    }

    private boolean isAttachedType(int i) {
        DocumentTypes.Type named = types.titleLine(layout.textOf(i));
        return named != null && type != null && !named.name().equals(type.name());
    }

    /** The plan behind a decision may repeat motto and issuer. */
    private void markAttachedLetterhead(int line) {
        for (int i = line - 1;
                i >= 0 && line - i < 8 && parts[i] == Part.BODY && isText(i) && isUpper(layout.textOf(i));
                i--) {
            parts[i] = Part.LETTERHEAD;
        }
    }

    /** Whether a paragraph is worth a closer look: capitals (a signature), "Nơi nhận", "(Kèm theo ...)", "Ban hành ...". */
    private static boolean mayClose(String text) {
        if (text.isEmpty() || text.length() > 400) {
            return false;
        }
        int first = 0;
        while (first < text.length() - 1 && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return "nNkKbB".indexOf(text.charAt(first)) >= 0 || text.length() <= 120 && isUpper(text);
    }

    private static boolean isCaption(String key) {
        return (key.startsWith("ban hành kèm theo") || key.startsWith("kèm theo")) && key.length() < 260;
    }

    /** "- Lưu: VT, KGVX": the entry that closes every list of recipients (Decree 30/2020, Article 8). */
    private static boolean isFileCopy(String text) {
        ListMarker marker = text.length() > MAX_ENTRY ? null : ListMarker.of(text);
        return marker != null
                && marker.isBullet()
                && FILE_COPY.matcher(text.substring(marker.length())).lookingAt();
    }

    /** Recipients whose heading was lost, as scans lose it: the entries above the file copy. */
    private void takeRecipientsBefore(int last) {
        int first = last;
        while (first > typeLine + 1 && isText(first - 1) && isEntry(layout.textOf(first - 1))) {
            first--;
        }
        boolean remains = first > typeLine + 1
                && isText(first - 1)
                && layout.textOf(first - 1).length() <= MISREAD_HEADING;
        for (int i = remains ? first - 1 : first; i <= last; i++) {
            parts[i] = Part.RECIPIENTS;
        }
    }

    private static boolean isEntry(String text) {
        ListMarker marker = text.length() > MAX_ENTRY || text.endsWith("./.") ? null : ListMarker.of(text);
        return marker != null && marker.isBullet();
    }

    private int takeRecipients(int from) {
        int i = from;
        parts[i++] = Part.RECIPIENTS;
        int plain = 0;
        while (i < parts.length && isText(i) && i - from < 80) {
            String text = layout.textOf(i);
            String key = text.length() > 400 ? "" : Folding.key(text);
            if (startsSignature(text, key) || types.isTitleLine(text) || key.startsWith("phụ lục") || key.isEmpty()) {
                break;
            }
            boolean entry = ListMarker.of(text) != null && ListMarker.of(text).isBullet();
            if (!entry && isUpper(text) && text.length() > 12) {
                break;
            }
            plain = entry ? 0 : plain + 1;
            if (plain > 12) {
                break;
            }
            parts[i++] = Part.RECIPIENTS;
        }
        return i;
    }

    private static boolean startsSignature(String text, String key) {
        if (text.length() > 120 || key.isEmpty() || !isUpper(text)) {
            return false;
        }
        return Signing.isAuthority(key) || POSITIONS.contains(key) || isMisreadPosition(text);
    }

    /** "PHO CHỦ TỊCH", "11. CHU TỊCH": what recognition leaves of a position and of the "KT." before it. */
    private static boolean isMisreadPosition(String text) {
        if (text.length() > MISREAD_AUTHORITY) {
            return false;
        }
        String behind = Signing.behindMisreadAuthority(text);
        return BARE_POSITIONS.contains(BareLetters.of(behind == null ? text : behind));
    }

    /** An item of a list; capitals behind a number are a scan's "KT. CHỦ TỊCH" ("11. CHU TỊCH"). */
    private static boolean isListed(String text) {
        ListMarker marker = ListMarker.of(text);
        return marker != null && !(isUpper(text) && text.length() <= MISREAD_AUTHORITY && !marker.isBullet());
    }

    /** Capitals, then the name; ends after the name or where running text begins. */
    private int takeSignature(int from) {
        int i = from;
        int name = -1;
        while (i < parts.length && isText(i) && i - from < MAX_SIGNATURE_PARAGRAPHS) {
            String text = layout.textOf(i);
            if (types.isTitleLine(text) || Folding.key(text).startsWith("phụ lục") || isListed(text)) {
                break;
            }
            if (SignatureParser.isName(text)) {
                name = i;
                i++;
                break;
            }
            boolean note = text.startsWith("(") && text.length() < 40;
            if (!isUpper(text) && !note) {
                break;
            }
            i++;
        }
        if (name < 0 && i - from < 2) {
            return from;
        }
        for (int k = from; k < i; k++) {
            parts[k] = Part.SIGNATURE;
        }
        return i;
    }

    private boolean isText(int i) {
        return layout.paragraphs().get(i).kind() == Paragraph.Kind.TEXT;
    }

    static boolean isUpper(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters |= Character.isLetter(text.charAt(i));
        }
        return letters;
    }
}
