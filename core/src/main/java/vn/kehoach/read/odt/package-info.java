/** OpenDocument texts (.odt): their styles, list numbers, tables and notes straight from their XML. */
@NullMarked
package vn.kehoach.read.odt;

import org.jspecify.annotations.NullMarked;
