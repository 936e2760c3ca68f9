/** Precision, recall and F1 of extracted plans against gold annotations. */
@NullMarked
package vn.kehoach.eval;

import org.jspecify.annotations.NullMarked;
