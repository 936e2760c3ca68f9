/** Plans as tables, and tables as files: which columns there are stands in one place, {@code Tables}. */
@NullMarked
package vn.kehoach.cli.table;

import org.jspecify.annotations.NullMarked;
