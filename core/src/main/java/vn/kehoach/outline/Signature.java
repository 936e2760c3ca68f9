package vn.kehoach.outline;

import org.jspecify.annotations.Nullable;

/**
 * The signature block.
 *
 * @param name name of the signer, or null
 * @param position position as printed, or null
 * @param signedFor authority as printed ("KT. CHỦ TỊCH"), or null
 */
public record Signature(
        @Nullable String name,
        @Nullable String position,
        @Nullable String signedFor) {
    static final Signature NONE = new Signature(null, null, null);
}
