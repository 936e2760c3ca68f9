/** PDF files to pages of placed words and ruling lines, with Apache PDFBox where it is on the class path. */
@NullMarked
package vn.kehoach.read.pdf;

import org.jspecify.annotations.NullMarked;
