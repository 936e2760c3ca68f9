/** Archives: each member is a document of its own. Needs commons-compress and junrar, which Tika's pkg module brings. */
@NullMarked
package vn.kehoach.read.archive;

import org.jspecify.annotations.NullMarked;
