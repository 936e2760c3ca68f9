package vn.kehoach.outline;

/** The order of lettered points (điểm): a b c d đ e g h i k l m n o p q r s t u v x y. */
final class VietnamesePoints {
    private static final String ORDER = "abcdđeghiklmnopqrstuvxy";

    private VietnamesePoints() {}

    /** Place of a letter from 1; 0 for a letter not used. */
    static int ordinal(char letter) {
        return ORDER.indexOf(letter) + 1;
    }
}
