package vn.kehoach.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.eval.Gold;

/** The "metadata" of a gold file: docType, number, issuer, ... recipients. */
final class GoldMetadata {
    /** The metadata of a document that carries none. */
    static final Gold.Metadata NONE =
            new Gold.Metadata(null, null, null, null, null, null, null, null, null, List.of());

    private GoldMetadata() {}

    static Gold.Metadata read(GoldNode node) throws UnreadableGoldException {
        return new Gold.Metadata(
                node.optionalText("docType"),
                node.optionalText("number"),
                node.optionalText("issuer"),
                node.optionalText("province"),
                node.optionalText("place"),
                node.optionalText("issuedOn"),
                node.optionalText("title"),
                node.optionalText("signer"),
                period(node.field("period")),
                node.list("recipients", GoldNode::text));
    }

    private static Gold.@Nullable Period period(Optional<GoldNode> node) throws UnreadableGoldException {
        if (node.isEmpty()) {
            return null;
        }
        GoldNode period = node.get();
        return new Gold.Period(period.optionalText("from"), period.optionalText("to"), period.optionalText("horizon"));
    }
}
