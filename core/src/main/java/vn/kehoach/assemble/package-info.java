/** Sections and mentions to the plan's commitments: targets and tasks with roles and deadlines. */
@NullMarked
package vn.kehoach.assemble;

import org.jspecify.annotations.NullMarked;
