/** Pictures of pages to placed words and ruling lines, with Tesseract through Tika where it is installed. */
@NullMarked
package vn.kehoach.read.ocr;

import org.jspecify.annotations.NullMarked;
