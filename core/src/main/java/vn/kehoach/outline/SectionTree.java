package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.ListMarker.Style;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.Warning;

/** Builds the tree of sections: a heading's level is known by its place among the other numbering systems. */
final class SectionTree {
    /** Deeper headings stay on this level; it keeps hostile nesting from filling the stack. */
    private static final int MAX_LEVEL = 12;

    private final LaidOutText layout;
    private final DocumentParts parts;
    private final SectionKinds kinds;
    private final List<Node> roots = new ArrayList<>();
    private final Map<String, Integer> rootPaths = new HashMap<>();
    private final List<Node> stack = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final @Nullable Node[] owners;

    SectionTree(LaidOutText layout, DocumentParts parts, SectionKinds kinds, List<Heading> headings) {
        this.layout = layout;
        this.parts = parts;
        this.kinds = kinds;
        this.owners = new Node[layout.paragraphs().size()];
        headings.forEach(this::place);
        markOwners();
        roots.stream().filter(root -> root.kind == SectionKind.OTHER).forEach(this::readContent);
    }

    private void place(Heading heading) {
        if (HeadingFinder.isAppendix(heading)) {
            stack.clear();
        } else {
            closeTo(heading);
        }
        Node parent = stack.isEmpty() ? null : stack.get(stack.size() - 1);
        Node node = new Node(heading, parent);
        List<Node> siblings = parent == null ? roots : parent.children;
        checkNumber(heading, siblings);
        node.id = uniqueId(node);
        node.kind = HeadingFinder.isAppendix(heading)
                ? SectionKind.APPENDIX
                : kinds.of(heading.title(), parent == null ? null : parent.kind);
        siblings.add(node);
        if (stack.size() < MAX_LEVEL - 1) {
            stack.add(node);
        }
    }

    /** Takes sections off the stack until the new heading's parent is on top. */
    private void closeTo(Heading heading) {
        Style style = heading.style();
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            Heading above = stack.get(depth).heading;
            if (HeadingFinder.isAppendix(above)) {
                shrink(depth + 1);
                return;
            }
            if (style == Style.DECIMAL && isPrefix(above, heading)) {
                shrink(depth + 1);
                return;
            }
            boolean sameSystem = above.style() == style
                    && (style != Style.DECIMAL || points(above.number()) == points(heading.number()));
            if (sameSystem) {
                shrink(depth);
                return;
            }
        }
        if (style == null) {
            stack.clear();
        }
    }

    private void shrink(int size) {
        while (stack.size() > size) {
            stack.remove(stack.size() - 1);
        }
    }

    /** "2.1" stands below "2". */
    private static boolean isPrefix(Heading above, Heading below) {
        return above.number() != null
                && below.number() != null
                && (above.style() == Style.ARABIC || above.style() == Style.DECIMAL)
                && below.number().startsWith(above.number() + ".")
                && points(below.number()) == points(above.number()) + 1;
    }

    static int points(@Nullable String number) {
        int points = 0;
        for (int i = 0; number != null && i < number.length(); i++) {
            points += number.charAt(i) == '.' ? 1 : 0;
        }
        return points;
    }

    private void checkNumber(Heading heading, List<Node> siblings) {
        if (siblings.isEmpty() || heading.number() == null) {
            return;
        }
        Heading before = siblings.get(siblings.size() - 1).heading;
        int last = ordinal(before);
        int now = ordinal(heading);
        if (before.style() == heading.style() && last > 0 && now > 0 && now != last + 1) {
            warnings.add(new Warning(
                    "numbering-gap",
                    "Heading " + heading.number() + " follows " + before.number()
                            + "; check whether a section is missing",
                    heading.titleSpan()));
        }
    }

    private static int ordinal(Heading heading) {
        String number = heading.number();
        if (number == null || heading.style() == null) {
            return 0;
        }
        return switch (heading.style()) {
            case ROMAN -> Numerals.roman(number);
            case ARABIC, BRACKETED_NUMBER -> Integer.parseInt(number);
            case DECIMAL -> Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
            case LETTER -> number.length() == 1 ? VietnamesePoints.ordinal(number.charAt(0)) : 0;
            default -> 0;
        };
    }

    private String uniqueId(Node node) {
        Heading heading = node.heading;
        String own = heading.number() != null ? heading.number() : "0";
        if (HeadingFinder.isAppendix(heading)) {
            own = heading.number() == null ? "Phụ lục" : "Phụ lục " + heading.number();
        }
        String path = node.parent == null ? own : node.parent.id + "." + last(own, node);
        Map<String, Integer> used = node.parent == null ? rootPaths : node.parent.childPaths;
        int copy = used.merge(path, 1, Integer::sum);
        return copy == 1 ? path : path + "~" + copy;
    }

    /** "II.2" + "2.1" is "II.2.1", not "II.2.2.1". */
    private static String last(String own, Node node) {
        Heading above = node.parent == null ? null : node.parent.heading;
        return above != null && isPrefix(above, node.heading) ? own.substring(own.lastIndexOf('.') + 1) : own;
    }

    private void markOwners() {
        Map<Integer, Node> starts = new HashMap<>();
        roots.forEach(root -> collect(root, starts));
        Node current = null;
        for (int i = 0; i < owners.length; i++) {
            Part part = parts.part(i);
            if (starts.containsKey(i)) {
                current = starts.get(i);
            } else if (part != Part.BODY && part != Part.CAPTION) {
                current = null;
            } else if (layout.paragraphs().get(i).kind() == Paragraph.Kind.TEXT) {
                current = afterItem(current, ListMarker.of(layout.textOf(i)));
            }
            owners[i] = current;
            int end = layout.paragraphs().get(i).span().end();
            for (Node node = current; node != null; node = node.parent) {
                node.end = end;
            }
        }
    }

    /** Gives a kind to a section whose title tells none, and to what is below it. */
    private void readContent(Node root) {
        List<String> items = new ArrayList<>();
        root.children.forEach(child -> items.add(child.heading.title()));
        for (int i = root.heading.last() + 1; i < owners.length && isWithin(owners[i], root); i++) {
            if (owners[i] == root && layout.paragraphs().get(i).kind() == Paragraph.Kind.TEXT) {
                String text = layout.textOf(i);
                ListMarker marker = ListMarker.of(text);
                items.add(marker == null ? text : text.substring(marker.length()));
            }
        }
        spread(root, kinds.ofContent(items));
    }

    private static boolean isWithin(@Nullable Node node, Node root) {
        Node top = node;
        while (top != null && top != root) {
            top = top.parent;
        }
        return top == root;
    }

    private static void spread(Node node, SectionKind kind) {
        if (node.kind == SectionKind.OTHER) {
            node.kind = kind;
            node.children.forEach(child -> spread(child, kind));
        }
    }

    /** A numbered item that goes on the count of an open section stands beside it, not in it. */
    private static @Nullable Node afterItem(@Nullable Node current, @Nullable ListMarker marker) {
        if (marker == null || marker.isBullet()) {
            return current;
        }
        if (marker.style() == Style.ARTICLE) {
            return null;
        }
        Heading item = new Heading(0, 0, marker.style(), marker.number(), "", new Span(0, 0));
        for (Node node = current; node != null; node = node.parent) {
            boolean same =
                    node.heading.style() == marker.style() && points(node.heading.number()) == points(marker.number());
            if (same && ordinal(node.heading) > 0 && ordinal(item) == ordinal(node.heading) + 1) {
                return node.parent;
            }
        }
        // A second item further on: its brother before it has closed the section already.
        return current;
    }

    private static void collect(Node node, Map<Integer, Node> starts) {
        starts.put(node.heading.paragraph(), node);
        node.children.forEach(child -> collect(child, starts));
    }

    List<Section> sections() {
        return roots.stream().map(root -> section(root, 1)).toList();
    }

    private Section section(Node node, int level) {
        Heading heading = node.heading;
        int start = layout.paragraphs().get(heading.paragraph()).span().start();
        return new Section(
                node.id,
                heading.number(),
                heading.title(),
                node.kind,
                level,
                new Span(start, Math.max(node.end, heading.titleSpan().end())),
                heading.titleSpan(),
                node.children.stream().map(child -> section(child, level + 1)).toList());
    }

    /** For each paragraph the id of the innermost section that holds it, or null. */
    List<@Nullable String> owners() {
        return Arrays.stream(owners).map(node -> node == null ? null : node.id).toList();
    }

    List<Warning> warnings() {
        return warnings;
    }

    private static final class Node {
        final Heading heading;
        final @Nullable Node parent;
        final List<Node> children = new ArrayList<>();
        /** How many children have an id that begins with this path. */
        final Map<String, Integer> childPaths = new HashMap<>();

        String id = "";
        SectionKind kind = SectionKind.OTHER;
        int end;

        Node(Heading heading, @Nullable Node parent) {
            this.heading = heading;
            this.parent = parent;
        }
    }
}
