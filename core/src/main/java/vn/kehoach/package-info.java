/** The entry to the library: {@link vn.kehoach.PlanExtractor} turns one document into one {@link vn.kehoach.model.Plan}. */
@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
