/** Pages of placed words and ruling lines, from PDF or OCR alike, to blocks in reading order: rows, columns, tables, paragraphs. */
@NullMarked
package vn.kehoach.read.page;

import org.jspecify.annotations.NullMarked;
