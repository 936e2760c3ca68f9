/** Paragraphs, tables, notes and text boxes as any format tells them, put together to blocks. */
@NullMarked
package vn.kehoach.read.flow;

import org.jspecify.annotations.NullMarked;
