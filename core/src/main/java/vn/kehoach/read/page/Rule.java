package vn.kehoach.read.page;

/**
 * A drawn straight line, horizontal or vertical, as tables have them; in points from the page's upper left corner.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at its distance from the top (horizontal) or from the left (vertical)
 * @param from where it begins along its direction
 * @param to where it ends
 */
public record Rule(boolean horizontal, float at, float from, float to) {

    /** A horizontal rule. */
    public static Rule horizontal(float y, float x1, float x2) {
        return new Rule(true, y, Math.min(x1, x2), Math.max(x1, x2));
    }

    /** A vertical rule. */
    public static Rule vertical(float x, float y1, float y2) {
        return new Rule(false, x, Math.min(y1, y2), Math.max(y1, y2));
    }

    float length() {
        return to - from;
    }

    boolean spans(float place) {
        return from <= place && place <= to;
    }
}
