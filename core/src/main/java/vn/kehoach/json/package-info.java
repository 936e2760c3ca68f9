/** The JSON side: plans written and gold files read. The only package that sees Jackson. */
@NullMarked
package vn.kehoach.json;

import org.jspecify.annotations.NullMarked;
