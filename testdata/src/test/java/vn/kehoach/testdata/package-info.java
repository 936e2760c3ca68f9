/** Whole-document tests: sample plans and their gold files, stored outputs, random and hostile input. */
@NullMarked
package vn.kehoach.testdata;

import org.jspecify.annotations.NullMarked;
