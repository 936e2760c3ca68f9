/** The command kehoach: what users give, where results go, how failures are told. Holds no extraction rule. */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
