/** The generator that widens the training sentences of {@code testdata/ner}. */
@NullMarked
package vn.kehoach.testdata.ner;

import org.jspecify.annotations.NullMarked;
