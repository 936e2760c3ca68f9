package vn.kehoach.compare;

/** Which way an indicator gets better: coverage {@link #UP}, mortality {@link #DOWN}. */
public enum Direction {
    UP,
    DOWN,
    UNKNOWN;

    static Direction of(String word) {
        return switch (word) {
            case "up" -> UP;
            case "down" -> DOWN;
            default -> UNKNOWN;
        };
    }
}
