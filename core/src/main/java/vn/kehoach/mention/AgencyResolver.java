package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.ner.FoundName;

/** Makes one list of agencies of what the grammar and the model have found in a stretch. */
final class AgencyResolver {
    private final AgencyFinder grammar;
    private final AgencySource source;

    AgencyResolver(AgencyFinder grammar, AgencySource source) {
        this.grammar = grammar;
        this.source = source;
    }

    List<FoundAgency> resolve(Tokens tokens, List<FoundName> names) {
        List<FoundAgency> ruled = source == AgencySource.MODEL ? List.of() : grammar.find(tokens);
        List<FoundAgency> proposed = new ArrayList<>();
        for (FoundName name : names) {
            if (name.type().equals(FoundName.AGENCY)) {
                proposed.add(grammar.describe(tokens, name.start(), name.end(), name.probability()));
            }
        }
        if (source == AgencySource.MODEL) {
            return proposed;
        }
        return ruled;
    }
}
