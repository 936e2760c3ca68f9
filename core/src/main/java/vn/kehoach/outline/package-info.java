/** Paragraphs to the document's structure: parts, letterhead, signature block, recipients, section tree. */
@NullMarked
package vn.kehoach.outline;

import org.jspecify.annotations.NullMarked;
