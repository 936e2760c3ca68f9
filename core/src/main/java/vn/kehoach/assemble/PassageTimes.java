package vn.kehoach.assemble;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.model.Span;

/** The times of one passage by token, so that a rule can step over "đến năm 2025" without searching for it. */
final class PassageTimes {
    private final Tokens tokens;
    private final List<FoundTime> times;
    /** First token of each time. */
    private final int[] firsts;
    /** Token behind each time. */
    private final int[] ends;
    /** For each token the time that covers it, or -1. */
    private final int[] covering;

    PassageTimes(Tokens tokens, List<FoundTime> times) {
        this.tokens = tokens;
        this.times = times;
        firsts = new int[times.size()];
        ends = new int[times.size()];
        covering = new int[tokens.size()];
        Arrays.fill(covering, -1);
        for (int t = 0; t < times.size(); t++) {
            Span span = times.get(t).span();
            firsts[t] = tokens.firstFrom(span.start());
            ends[t] = tokens.firstFrom(span.end());
            for (int i = firsts[t]; i < ends[t]; i++) {
                covering[i] = covering[i] < 0 ? t : covering[i];
            }
        }
    }

    int size() {
        return times.size();
    }

    FoundTime get(int time) {
        return times.get(time);
    }

    /** Index of the first token of a time. */
    int first(int time) {
        return firsts[time];
    }

    /** Whether a time covers token {@code i}. */
    boolean covers(int i) {
        return i >= 0 && i < covering.length && covering[i] >= 0;
    }

    /** The token behind the time that covers token {@code i}, or {@code i} itself. */
    int behind(int i) {
        return covers(i) ? ends[covering[i]] : i;
    }

    /** The first token of the time that covers token {@code i}, or the token after {@code i}. */
    int startAround(int i) {
        return covers(i) ? firsts[covering[i]] : i + 1;
    }

    /** The token behind the times that follow each other from token {@code from} on: "năm 2025, đến năm 2030". */
    int behindAll(int from) {
        int behind = from;
        for (int t = firstFrom(from); t < firsts.length && firsts[t] <= behind + 1; t++) {
            boolean follows = firsts[t] == behind || firsts[t] == behind + 1 && tokens.is(behind, ",");
            behind = follows ? ends[t] : behind;
        }
        return behind;
    }

    /** The first time that begins at token {@code from} or behind it. */
    private int firstFrom(int from) {
        int at = Arrays.binarySearch(firsts, from);
        while (at > 0 && firsts[at - 1] == from) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }
}
