package vn.kehoach.eval;

/**
 * One difference between gold and prediction: the agency "Sở Y tế" of line 61 was missed.
 *
 * @param kind what kind of thing differs
 * @param document name of the document
 * @param mark how it differs
 * @param line line of the source file, from 1; 0 for what has no gold item
 * @param text the words of the item
 * @param detail the values that differ; may be empty
 */
public record Finding(ItemKind kind, String document, Mark mark, int line, String text, String detail) {
    /** How an item differs. */
    public enum Mark {
        /** In the gold file, not reported. */
        MISSED("-"),
        /** Reported, not in the gold file. */
        INVENTED("+"),
        /** Found with other values. */
        DIFFERENT("~");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** The sign that opens the line of a listing. */
        public String sign() {
            return sign;
        }
    }
}
