/** Rich Text Format: its control words, tables, notes and the list numbers it carries along. */
@NullMarked
package vn.kehoach.read.rtf;

import org.jspecify.annotations.NullMarked;
