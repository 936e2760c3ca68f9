/** Tables of results, and the files they are written to. */
@NullMarked
package vn.kehoach.cli.comparison;

import org.jspecify.annotations.NullMarked;
