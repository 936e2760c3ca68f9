package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader should check.
 *
 * @param code stable lower-case code: "numbering-gap"
 * @param message what was seen and what to do
 * @param span where, or null for the whole document
 */
public record Warning(String code, String message, @Nullable Span span) {}
