package vn.kehoach.model;

/**
 * A stretch of {@link Plan#text()}: {@code [12, 19)} of "Giao Sở Y tế".
 *
 * @param start first UTF-16 offset, inclusive, not negative
 * @param end last UTF-16 offset, exclusive, not before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /** The words this span covers in {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
