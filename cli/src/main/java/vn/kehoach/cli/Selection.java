package vn.kehoach.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Which files of folders are wanted, by globs: "*.docx" goes for names, "2024/**" for paths below the folder given. */
final class Selection {
    private final List<Glob> include;
    private final List<Glob> exclude;

    /** @throws IllegalArgumentException when a glob is malformed */
    Selection(List<String> include, List<String> exclude) {
        this.include = include.stream().map(Glob::of).toList();
        this.exclude = exclude.stream().map(Glob::of).toList();
    }

    /** Whether a file is wanted. */
    boolean takes(Path relative) {
        return isIncluded(relative) && !isExcluded(relative);
    }

    /** The same for an archive, whose members are asked for one by one. */
    boolean opens(Path archive) {
        return !isExcluded(archive);
    }

    /** Whether a file is left out, or a folder with all that is in it. */
    boolean isExcluded(Path relative) {
        return exclude.stream().anyMatch(glob -> glob.matches(relative));
    }

    private boolean isIncluded(Path relative) {
        return include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(relative));
    }

    /** One pattern. */
    private record Glob(PathMatcher matcher, boolean ofNames) {
        static Glob of(String pattern) {
            try {
                // "**/" stands for any number of folders, none of them too.
                String glob = pattern.startsWith("**/") ? "{" + pattern.substring(3) + "," + pattern + "}" : pattern;
                return new Glob(FileSystems.getDefault().getPathMatcher("glob:" + glob), pattern.indexOf('/') < 0);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(pattern + ": not a pattern such as \"*.docx\" or \"2024/**\"", e);
            }
        }

        boolean matches(Path relative) {
            Path name = relative.getFileName();
            return matcher.matches(ofNames && name != null ? name : relative);
        }
    }
}
