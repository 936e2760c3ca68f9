/** The plan as data: immutable records with the field names of the JSON contract, and nothing that knows how they are found. */
@NullMarked
package vn.kehoach.model;

import org.jspecify.annotations.NullMarked;
