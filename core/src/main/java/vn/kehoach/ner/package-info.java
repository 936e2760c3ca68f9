/** The trained side of finding names: annotated text, features of Vietnamese names, training, the bundled model. */
@NullMarked
package vn.kehoach.ner;

import org.jspecify.annotations.NullMarked;
