/** Web pages and whatever else Tika tells as XHTML, to blocks. */
@NullMarked
package vn.kehoach.read.xhtml;

import org.jspecify.annotations.NullMarked;
