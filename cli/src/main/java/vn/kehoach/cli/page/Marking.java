package vn.kehoach.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.model.Span;

/** Marks stretches of text that may overlap: cuts it at every edge and gives each piece the classes of what covers it. */
final class Marking {
    private final String text;
    private final List<Item> items;
    private final Set<String> anchored = new HashSet<>();

    Marking(String text, List<Item> items) {
        this.text = text;
        this.items = items.stream()
                .sorted(Comparator.comparingInt((Item item) -> item.span().start())
                        .thenComparingInt(item -> -item.span().end()))
                .toList();
    }

    /** The HTML of one stretch of the text; the first piece of an item carries its anchor. */
    String html(int from, int to) {
        List<Item> here = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Item item : items) {
            if (item.span().start() >= to) {
                break;
            }
            if (item.span().end() > from) {
                here.add(item);
                cuts.add(Math.max(from, item.span().start()));
                cuts.add(Math.min(to, item.span().end()));
            }
        }
        StringBuilder html = new StringBuilder();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            piece(html, start, end, here);
            start = end;
        }
        return html.toString();
    }

    private void piece(StringBuilder html, int from, int to, List<Item> here) {
        StringBuilder classes = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (Item item : here) {
            if (item.span().start() <= from && to <= item.span().end()) {
                if (anchored.add(item.id())) {
                    html.append("<i id=\"m-").append(Html.escape(item.id())).append("\"></i>");
                }
                classes.append(' ').append(item.kind());
                ids.append(ids.isEmpty() ? "" : " ").append(item.id());
            }
        }
        String piece = Html.escape(text.substring(from, to));
        if (ids.isEmpty()) {
            html.append(piece);
        } else {
            html.append("<span class=\"m")
                    .append(classes)
                    .append("\" data-i=\"")
                    .append(Html.escape(ids.toString()))
                    .append("\">")
                    .append(piece)
                    .append("</span>");
        }
    }

    /**
     * Something marked.
     *
     * @param id its id in the plan
     * @param kind class of its pieces
     */
    record Item(String id, String kind, Span span) {}
}
