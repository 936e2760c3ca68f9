/** The encodings of Vietnamese before Unicode: recognised by the text itself or by font names, and converted. */
@NullMarked
package vn.kehoach.read.legacy;

import org.jspecify.annotations.NullMarked;
