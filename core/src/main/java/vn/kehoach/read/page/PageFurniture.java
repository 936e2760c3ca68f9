package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes page numbers and running headers and footers off the edges of pages. */
final class PageFurniture {
    /** How much of a page's height its furniture takes at either end. */
    private static final float EDGE = 0.09f;
    /** A running header stands on at least this many pages. */
    private static final int REPEATS = 2;

    /** Shorter repeated rows are cells or signs. */
    private static final int MIN_LETTERS = 5;
    /** Page numbers stand in the middle or at the right; further left stand the numbers of lists and tables. */
    private static final float LEFT = 0.3f;
    /** In a document of so few pages a number may stand on one of them alone. */
    private static final int FEW_PAGES = 3;

    private PageFurniture() {}

    static List<Page> remove(List<Page> pages) {
        Map<String, Integer> seen = new HashMap<>();
        List<List<Row>> edges = new ArrayList<>();
        for (Page page : pages) {
            List<Row> rows = edgeRows(page);
            edges.add(rows);
            rows.stream().map(PageFurniture::shape).distinct().forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        Set<Integer> shifts = shifts(pages, edges);
        List<Page> clean = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Word> dropped = new ArrayList<>();
            for (Row row : edges.get(i)) {
                boolean running = seen.getOrDefault(shape(row), 0) >= Math.max(REPEATS, pages.size() / 3);
                int number = number(row.text());
                boolean counted = number >= 0
                        && row.left() > pages.get(i).width() * LEFT
                        && shifts.contains(number - pages.get(i).number());
                if (counted || running && isWords(row.text())) {
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

    private static boolean isWords(String text) {
        return text.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
    }

    /** The row with its digits levelled: the number in "Trang 3/12" differs from page to page. */
    private static String shape(Row row) {
        return (row.baseline() < 300 ? "^" : "_") + row.text().replaceAll("[0-9]+", "#");
    }

    /** How far page numbers are ahead of the pages: one that counts on over two pages is no cell's number. */
    private static Set<Integer> shifts(List<Page> pages, List<List<Row>> edges) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = pages.get(i).number();
            float left = pages.get(i).width() * LEFT;
            edges.get(i).stream()
                    .filter(row -> row.left() > left)
                    .map(row -> number(row.text()))
                    .filter(number -> number >= 0)
                    .distinct()
                    .forEach(number -> seen.merge(number - page, 1, Integer::sum));
        }
        Set<Integer> shifts = new HashSet<>();
        seen.forEach((shift, times) -> {
            if (times >= REPEATS || shift == 0 && pages.size() <= FEW_PAGES) {
                shifts.add(shift);
            }
        });
        return shifts;
    }

    /** The number that a row is, "- 12 -" included; -1 where it is none. */
    private static int number(String text) {
        String bare = text.replaceAll("[-–— .]", "");
        boolean number = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(bare) : -1;
    }
}
