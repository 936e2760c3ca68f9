package vn.kehoach.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.eval.Gold;
import vn.kehoach.eval.ItemKind;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target.Comparator;
import vn.kehoach.model.TimeType;

/**
 * Reads gold files: "ke-hoach-93.gold.json" holds what a careful reader finds in "ke-hoach-93.txt".
 *
 * <p>Fields that are not judged are passed over. Thread-safe.
 */
public final class GoldReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldReader() {}

    /**
     * Reads one gold file.
     *
     * @throws UnreadableGoldException if it is no JSON or not as the annotation guide defines it
     * @throws IOException if the file cannot be read
     */
    public static Gold read(Path file) throws IOException {
        Path name = file.getFileName();
        return parse(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads a gold file already in memory.
     *
     * @param name the file's name, for messages
     * @param utf8 its content
     */
    static Gold parse(String name, byte[] utf8) throws UnreadableGoldException {
        JsonNode json;
        try {
            json = MAPPER.readTree(utf8);
        } catch (JacksonException e) {
            UnreadableGoldException unreadable =
                    new UnreadableGoldException(name, "not JSON: " + e.getOriginalMessage());
            unreadable.initCause(e);
            throw unreadable;
        }
        return gold(new GoldNode(name, "", json));
    }

    private static Gold gold(GoldNode node) throws UnreadableGoldException {
        Optional<GoldNode> metadata = node.field("metadata");
        return new Gold(
                metadata.isEmpty() ? GoldMetadata.NONE : GoldMetadata.read(metadata.get()),
                node.list("sections", GoldReader::section),
                node.list("targets", GoldReader::target),
                node.list("tasks", GoldReader::task),
                node.list("times", GoldReader::time),
                node.list("references", GoldReader::reference),
                node.list("agencies", item -> new Gold.Agency(line(item), quote(item))),
                node.list("ignore", GoldReader::ignored));
    }

    private static Gold.Section section(GoldNode node) throws UnreadableGoldException {
        return new Gold.Section(
                line(node),
                node.optionalText("number"),
                node.required("title").text(),
                node.required("kind").named(lowerCase(SectionKind.values()), "a kind of section"),
                node.required("level").count());
    }

    private static Gold.Target target(GoldNode node) throws UnreadableGoldException {
        Optional<GoldNode> per = node.field("per");
        return new Gold.Target(
                line(node),
                quote(node),
                node.required("indicator").text(),
                node.required("comparator").named(GoldReader::comparator, "a comparator"),
                node.optionalNumber("value"),
                node.optionalNumber("valueMax"),
                node.optionalText("unit"),
                per.isEmpty() ? null : new Gold.Per(per.get().optionalNumber("value")),
                node.optionalNumber("baseline"),
                node.optionalText("due"),
                node.optionalText("dueSource"));
    }

    private static Gold.Task task(GoldNode node) throws UnreadableGoldException {
        return new Gold.Task(
                line(node),
                quote(node),
                node.list("lead", GoldNode::text),
                node.list("support", GoldNode::text),
                deadline(node.field("deadline")));
    }

    private static Gold.@Nullable Deadline deadline(Optional<GoldNode> node) throws UnreadableGoldException {
        if (node.isEmpty()) {
            return null;
        }
        return new Gold.Deadline(type(node.get()), node.get().optionalText("value"));
    }

    private static Gold.Time time(GoldNode node) throws UnreadableGoldException {
        return new Gold.Time(line(node), quote(node), type(node), node.optionalText("value"));
    }

    private static Gold.Reference reference(GoldNode node) throws UnreadableGoldException {
        String type = node.optionalText("type");
        return new Gold.Reference(
                line(node),
                quote(node),
                type == null ? "" : type,
                node.optionalText("number"),
                node.optionalText("date"));
    }

    private static Gold.Ignored ignored(GoldNode node) throws UnreadableGoldException {
        return new Gold.Ignored(
                node.required("fromLine").count(),
                node.required("toLine").count(),
                Set.copyOf(node.list("kinds", kind -> kind.named(ItemKind::of, "a kind of item"))));
    }

    private static int line(GoldNode node) throws UnreadableGoldException {
        return node.required("line").count();
    }

    private static String quote(GoldNode node) throws UnreadableGoldException {
        return node.required("quote").text();
    }

    private static TimeType type(GoldNode node) throws UnreadableGoldException {
        return node.required("type").named(lowerCase(TimeType.values()), "a type of time");
    }

    private static Optional<Comparator> comparator(String sign) {
        return Set.of(Comparator.values()).stream()
                .filter(comparator -> comparator.sign().equals(sign))
                .findFirst();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> lowerCase(E[] constants) {
        return text -> Set.of(constants).stream()
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
