package vn.kehoach.mention;

/** How often the mentions of each source are right. */
final class AgencyConfidence {
    private AgencyConfidence() {}

    static double of(String by) {
        return switch (by) {
            case "agency.gazetteer" -> 0.97;
            case "agency.level" -> 0.95;
            case "agency.group" -> 0.85;
            default -> 0.9;
        };
    }
}
