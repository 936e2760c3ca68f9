/** A comparison of plans as tables, and the file in which its indicators are corrected. */
@NullMarked
package vn.kehoach.cli.comparison;

import org.jspecify.annotations.NullMarked;
