/** Vietnamese itself: folding, tokens, numerals, and the vocabulary files that every rule reads. */
@NullMarked
package vn.kehoach.lang;

import org.jspecify.annotations.NullMarked;
