/** Many documents: a stream of files to a stream of outcomes, read in parallel, delivered in order, failures as values. */
@NullMarked
package vn.kehoach.batch;

import org.jspecify.annotations.NullMarked;
