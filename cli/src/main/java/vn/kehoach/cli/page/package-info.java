/** Static HTML pages: one file each, nothing loaded from anywhere, no script but their own. */
@NullMarked
package vn.kehoach.cli.page;

import org.jspecify.annotations.NullMarked;
