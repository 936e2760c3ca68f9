/** Plans side by side: indicators (chỉ tiêu) aligned over a collection, and what each province promised for them. */
@NullMarked
package vn.kehoach.compare;

import org.jspecify.annotations.NullMarked;
