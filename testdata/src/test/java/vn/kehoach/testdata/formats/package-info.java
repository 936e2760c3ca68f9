/** Makes the sample plans as offices issue them: Word documents from manuscripts, and from these the other formats. */
@NullMarked
package vn.kehoach.testdata.formats;

import org.jspecify.annotations.NullMarked;
