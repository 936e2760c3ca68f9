package vn.kehoach.testdata;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this module lies on the disk, whether Maven or an editor runs the tests. */
public final class ModuleFolder {
    private ModuleFolder() {}

    /** A path of this module: "plans". */
    public static Path resolve(String path) {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path module = Files.isDirectory(start.resolve("plans")) ? start : start.resolve("testdata");
        return module.resolve(path).normalize();
    }
}
