package vn.kehoach.read;

import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ZipParts;

/**
 * What a file is.
 *
 * @param format its way in
 * @param mediaType its media type
 * @param parts its parts, where it is a zip file
 */
record Detected(Format format, String mediaType, @Nullable ZipParts parts) {

    static Detected of(Format format, String mediaType) {
        return new Detected(format, mediaType, null);
    }
}
