package vn.kehoach.cli;

import java.nio.file.Path;

/**
 * A document to read.
 *
 * @param file where it is
 * @param name what it is called in messages and below the output folder: its path inside the folder that was given, or
 *     its bare name
 */
record Input(Path file, Path name) {}
