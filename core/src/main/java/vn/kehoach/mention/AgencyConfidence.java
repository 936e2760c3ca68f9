package vn.kehoach.mention;

import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.ner.FoundName;

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

    /** With the model's word on it: "agency.both" where it has found the same, less where it has not. */
    static FoundAgency rated(FoundAgency agency, List<FoundName> names, Tokens tokens) {
        if (agency.by().equals("agency.model")) {
            return agency.withConfidence(agency.by(), 0.6);
        }
        if (agency.by().equals("agency.both")) {
            return agency.withConfidence(agency.by(), 0.72);
        }
        FoundName same = AgencyResolver.same(agency, names, tokens);
        return agency.withConfidence(
                same == null ? agency.by() : "agency.both", same == null ? alone(agency.by()) : agreed(agency.by()));
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
