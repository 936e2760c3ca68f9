package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables that ruling lines draw: lines that cross or touch belong together. */
final class TableFinder {
    private static final float NEAR = RuledTable.NEAR;
    /** Shorter lines, in points, are parts of signs and pictures. */
    private static final float MIN_LENGTH = 6;
    /** Drawings with more lines are pictures or maps; the bound keeps the time small. */
    private static final int MAX_RULES = 4_000;

    private TableFinder() {}

    /** The tables of a page from the top down. */
    static List<RuledTable> find(List<Rule> drawn) {
        if (drawn.size() > MAX_RULES) {
            return List.of();
        }
        List<Rule> rules = joined(drawn);
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                if (touch(rules.get(i), rules.get(k))) {
                    union(group, i, k);
                }
            }
        }
        List<RuledTable> tables = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] == i) {
                RuledTable table = table(rules, group, i);
                if (table != null && table.isDivided()) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static @org.jspecify.annotations.Nullable RuledTable table(List<Rule> rules, int[] group, int root) {
        List<Rule> own = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (find(group, i) == root) {
                own.add(rules.get(i));
            }
        }
        float[] xs = places(own, false);
        float[] ys = places(own, true);
        return xs.length < 2 || ys.length < 2 ? null : new RuledTable(xs, ys, own);
    }

    private static float[] places(List<Rule> rules, boolean horizontal) {
        List<Float> places = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .map(Rule::at)
                .sorted()
                .toList();
        List<Float> distinct = new ArrayList<>();
        for (float place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > NEAR) {
                distinct.add(place);
            }
        }
        float[] out = new float[distinct.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = distinct.get(i);
        }
        return out;
    }

    /** Pieces of one line, as each cell draws its own border, become one rule. */
    private static List<Rule> joined(List<Rule> drawn) {
        List<Rule> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparing((Rule rule) -> rule.horizontal())
                .thenComparing(rule -> Math.round(rule.at() / 2))
                .thenComparing(Rule::from));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = last != null
                    && last.horizontal() == rule.horizontal()
                    && Math.abs(last.at() - rule.at()) <= 2
                    && rule.from() <= last.to() + NEAR;
            if (last != null && goesOn) {
                joined.set(
                        joined.size() - 1,
                        new Rule(rule.horizontal(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        joined.removeIf(rule -> rule.length() < MIN_LENGTH);
        return joined;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.horizontal() != b.horizontal()
                && a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }

    private static void union(int[] group, int a, int b) {
        int first = find(group, a);
        int second = find(group, b);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int find(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
