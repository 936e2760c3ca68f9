package vn.kehoach.ner;

/**
 * A name that the model proposes: the tokens of "Sở Y tế".
 *
 * @param start index of its first token
 * @param end index of the first token behind it
 * @param type agency, programme, location or person
 * @param probability how sure the model is of the whole of it, 0 to 1
 */
public record FoundName(int start, int end, String type, double probability) {
    /** The type of organisations. */
    public static final String AGENCY = "agency";
}
