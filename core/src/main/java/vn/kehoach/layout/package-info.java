/** Raw lines to clean paragraphs and tables: page furniture, hard wraps, Markdown marks, flattened tables. The last place where text changes. */
@NullMarked
package vn.kehoach.layout;

import org.jspecify.annotations.NullMarked;
