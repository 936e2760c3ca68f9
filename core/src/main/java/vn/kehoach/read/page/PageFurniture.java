package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes page numbers and running headers and footers off the edges of pages. */
final class PageFurniture {
    /** How much of a page's height its furniture takes at either end. */
    private static final float EDGE = 0.09f;
    /** A running header stands on at least this many pages. */
    private static final int REPEATS = 2;

    private PageFurniture() {}

    static List<Page> remove(List<Page> pages) {
        Map<String, Integer> seen = new HashMap<>();
        List<List<Row>> edges = new ArrayList<>();
        for (Page page : pages) {
            List<Row> rows = edgeRows(page);
            edges.add(rows);
            rows.stream().map(PageFurniture::shape).distinct().forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        List<Page> clean = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Word> dropped = new ArrayList<>();
            for (Row row : edges.get(i)) {
                boolean running = seen.getOrDefault(shape(row), 0) >= Math.max(REPEATS, pages.size() / 3);
                if (isNumber(row.text()) || running) {
                    dropped.addAll(row.words());
                }
            }
            clean.add(dropped.isEmpty() ? pages.get(i) : without(pages.get(i), dropped));
        }
        return clean;
    }

    private static Page without(Page page, List<Word> dropped) {
        Set<Word> gone = Set.copyOf(dropped);
        List<Word> kept =
                page.words().stream().filter(word -> !gone.contains(word)).toList();
        return new Page(page.number(), page.width(), page.height(), kept, page.rules());
    }

    /** The first and last rows of a page, where they stand at its edges. */
    private static List<Row> edgeRows(Page page) {
        List<Word> words = page.words().stream()
                .filter(word -> word.baseline() < page.height() * EDGE || word.baseline() > page.height() * (1 - EDGE))
                .toList();
        List<Row> rows = Row.of(words);
        List<Row> outer = new ArrayList<>();
        for (Row row : rows) {
            boolean above = row.baseline() < page.height() / 2;
            long further = rows.stream()
                    .filter(other -> above ? other.baseline() < row.baseline() : other.baseline() > row.baseline())
                    .count();
            if (further < 2) {
                outer.add(row);
            }
        }
        return outer;
    }

    /** The row with its digits levelled: the number in "Trang 3/12" differs from page to page. */
    private static String shape(Row row) {
        return (row.baseline() < 300 ? "^" : "_") + row.text().replaceAll("[0-9]+", "#");
    }

    private static boolean isNumber(String text) {
        String bare = text.replaceAll("[-–— .]", "");
        return !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(Character::isDigit);
    }
}
