package vn.kehoach.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a gold file that knows where it stands, so that a complaint can say so.
 *
 * @param file the file's name
 * @param path where the value stands: "targets[3].per"; empty for the whole file
 * @param json the value
 */
record GoldNode(String file, String path, JsonNode json) {
    private static final int SHOWN = 60;

    /** How one value of a list is read. */
    interface Reading<T> {
        T read(GoldNode node) throws UnreadableGoldException;
    }

    /** A field of this object; absent when left out or null. */
    Optional<GoldNode> field(String name) throws UnreadableGoldException {
        if (!json.isObject()) {
            throw wrong("an object");
        }
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(new GoldNode(file, path.isEmpty() ? name : path + "." + name, value));
    }

    GoldNode required(String name) throws UnreadableGoldException {
        return field(name).orElseThrow(() -> missing(name));
    }

    /** The values of a list field; none when it is left out. */
    <T> List<T> list(String name, Reading<T> reading) throws UnreadableGoldException {
        Optional<GoldNode> field = field(name);
        if (field.isEmpty()) {
            return List.of();
        }
        GoldNode list = field.get();
        if (!list.json.isArray()) {
            throw list.wrong("a list");
        }
        List<T> values = new ArrayList<>();
        for (JsonNode value : list.json) {
            values.add(reading.read(new GoldNode(file, list.path + "[" + values.size() + "]", value)));
        }
        return values;
    }

    @Nullable
    String optionalText(String name) throws UnreadableGoldException {
        Optional<GoldNode> field = field(name);
        return field.isEmpty() ? null : field.get().text();
    }

    /** Text, or a whole number written as one: years and section numbers are found in both forms. */
    String text() throws UnreadableGoldException {
        if (json.isIntegralNumber()) {
            return json.bigIntegerValue().toString();
        }
        if (!json.isString()) {
            throw wrong("a text");
        }
        return json.stringValue();
    }

    @Nullable
    BigDecimal optionalNumber(String name) throws UnreadableGoldException {
        Optional<GoldNode> field = field(name);
        return field.isEmpty() ? null : field.get().number();
    }

    BigDecimal number() throws UnreadableGoldException {
        if (!json.isNumber()) {
            throw wrong("a number");
        }
        return json.decimalValue();
    }

    /** A whole number of at least 1: a line, a level. */
    int count() throws UnreadableGoldException {
        if (!json.isIntegralNumber() || !json.canConvertToInt() || json.intValue() < 1) {
            throw wrong("a whole number from 1");
        }
        return json.intValue();
    }

    /** Text that names a constant. */
    <T> T named(Function<String, Optional<T>> constants, String what) throws UnreadableGoldException {
        return constants.apply(text()).orElseThrow(() -> wrong(what));
    }

    UnreadableGoldException wrong(String needed) {
        String found = json.toString();
        String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "...";
        return new UnreadableGoldException(
                file, (path.isEmpty() ? "" : path + ": ") + needed + " is needed, found " + shown);
    }

    private UnreadableGoldException missing(String name) {
        return new UnreadableGoldException(
                file, (path.isEmpty() ? "" : path + ": ") + "the field \"" + name + "\" is missing");
    }
}
