package vn.kehoach.eval;

import vn.kehoach.model.Plan;

/**
 * What a scorer looks at.
 *
 * @param gold what should be there
 * @param plan what was found
 * @param places where both stand
 */
record Subject(Gold gold, Plan plan, Places places) {}
