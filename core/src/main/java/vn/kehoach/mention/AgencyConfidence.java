package vn.kehoach.mention;

/**
 * How often mentions are right, by who found them: shares counted on annotated plans, see {@code kehoach evaluate --ner}.
 */
final class AgencyConfidence {
    private AgencyConfidence() {}

    /** Of a mention that the grammar alone has found, no model at hand. */
    static double ofRule(String by) {
        return switch (by) {
            case "agency.gazetteer", "agency.level" -> 0.96;
            case "agency.field" -> 0.95;
            case "agency.group" -> 0.9;
            default -> 0.75;
        };
    }

    /**
     * With the model's word on it: "agency.both" where it has found the same, less where it has not.
     *
     * @param agreed whether the model has found the same
     */
    static FoundAgency rated(FoundAgency agency, boolean agreed) {
        if (agency.by().equals("agency.model")) {
            return agency.withConfidence(agency.by(), 0.6);
        }
        if (agency.by().equals("agency.both")) {
            return agency.withConfidence(agency.by(), 0.72);
        }
        return agreed
                ? agency.withConfidence("agency.both", agreed(agency.by()))
                : agency.withConfidence(agency.by(), alone(agency.by()));
    }

    private static double alone(String by) {
        return switch (by) {
            case "agency.gazetteer" -> 0.74;
            case "agency.level" -> 0.64;
            case "agency.field" -> 0.56;
            case "agency.group" -> 0.73;
            default -> 0.3;
        };
    }

    private static double agreed(String by) {
        return switch (by) {
            case "agency.level", "agency.field" -> 0.98;
            case "agency.group" -> 0.96;
            case "agency.gazetteer" -> 0.93;
            default -> 0.87;
        };
    }
}
