/** Any file to raw lines and blocks, with its media type, size and digest; limits and typed errors live here. */
@NullMarked
package vn.kehoach.read;

import org.jspecify.annotations.NullMarked;
