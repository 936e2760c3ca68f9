/** Broken and hostile files, and a run over a folder of them. */
@NullMarked
package vn.kehoach.cli.hostile;

import org.jspecify.annotations.NullMarked;
