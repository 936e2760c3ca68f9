/** Word documents (.docx): runs, styles, list numbers, tables, notes and text boxes straight from their XML. */
@NullMarked
package vn.kehoach.read.word;

import org.jspecify.annotations.NullMarked;
