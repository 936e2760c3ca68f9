/** Spans of the text that name something: times, quantities, references, agencies. One annotator per kind. */
@NullMarked
package vn.kehoach.mention;

import org.jspecify.annotations.NullMarked;
