package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Settings in a file: {@code jobs: 4}, {@code format: [csv, xlsx]}.
 *
 * @param file where they stand
 * @param values what it says
 */
record ConfigFile(Path file, Map<Setting, List<String>> values) {
    /** The file of the current folder. */
    static final Path STANDARD = Path.of("kehoach.yaml");

    /** A file that cannot be used. */
    static final class WrongConfigException extends IOException {
        private static final long serialVersionUID = 1L;

        WrongConfigException(String message) {
            super(message);
        }
    }

    /**
     * Reads a file.
     *
     * @throws WrongConfigException with a message for people
     */
    static ConfigFile read(Path file) throws WrongConfigException {
        Object content;
        try (InputStream in = Files.newInputStream(file)) {
            content = new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new WrongConfigException(Failures.reading(file, e));
        } catch (YamlEngineException e) {
            throw new WrongConfigException(file + ": not valid YAML: " + e.getMessage());
        }
        Map<Setting, List<String>> values = new EnumMap<>(Setting.class);
        if (content instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Setting setting = setting(file, String.valueOf(entry.getKey()));
                values.put(setting, values(file, setting, entry.getValue()));
            }
        } else if (content != null) {
            throw new WrongConfigException(file + ": settings are written \"jobs: 4\", one a line");
        }
        return new ConfigFile(file, values);
    }

    private static Setting setting(Path file, String label) throws WrongConfigException {
        for (Setting each : Setting.values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        throw new WrongConfigException(file + ": unknown setting " + label + ". Settings: "
                + Arrays.stream(Setting.values()).map(Setting::label).collect(Collectors.joining(", ")));
    }

    private static List<String> values(Path file, Setting setting, @Nullable Object value) throws WrongConfigException {
        List<String> values = new ArrayList<>();
        if (value instanceof List<?> list && setting.isList()) {
            for (Object each : list) {
                values.add(one(file, setting, each));
            }
        } else if (value != null) {
            values.add(one(file, setting, value));
        }
        return values;
    }

    private static String one(Path file, Setting setting, @Nullable Object value) throws WrongConfigException {
        if (value == null || value instanceof Map || value instanceof List) {
            throw new WrongConfigException(file + ": " + setting.label() + ": not a value: " + value);
        }
        Path folder = file.toAbsolutePath().getParent();
        return setting.isPath() && folder != null
                ? relative(folder.resolve(value.toString()).normalize())
                : value.toString();
    }

    /** Short where it lies below the current folder. */
    private static String relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }
}
