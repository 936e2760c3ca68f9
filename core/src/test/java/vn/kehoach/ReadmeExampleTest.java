package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** What README.md shows is what the library does. */
class ReadmeExampleTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path SOURCE = Path.of("src/test/java/vn/kehoach/ReadmeExampleTest.java");
    private static final String INDENT = " ".repeat(8);

    @TempDir
    private Path folder;

    @Test
    void showsCodeThatRuns() throws IOException {
        String source = Files.readString(SOURCE).replace("\r\n", "\n");
        int start = source.indexOf("// from here\n") + "// from here\n".length();
        String snippet = source.substring(start, source.indexOf(INDENT + "// to here\n"));

        assertThat(readme("java"))
                .isEqualTo(snippet.replace("\n" + INDENT, "\n").substring(INDENT.length()));
        assertThat(printed(document()))
                .containsExactly(
                        "dân số tham gia bảo hiểm y tế: 95 %",
                        "số giường bệnh: 30 giường bệnh",
                        "Sở Y tế: Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án đào tạo bác sĩ, hoàn thành trong"
                                + " quý II năm 2021.");
    }

    @Test
    void showsPartsOfTheOutput() throws IOException {
        String all = PlanJson.write(PlanExtractor.standard().extract(document()));

        assertHolds(JSON.readTree(all), JSON.readTree(readme("json")), "$");
    }

    private static List<String> printed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        // from here
        PlanExtractor extractor = PlanExtractor.standard(); // build once, share between threads
        Plan plan = extractor.extract(file);
        for (Target target : plan.targets()) {
            out.println(target.indicator().text() + ": " + target.value() + " " + target.unit());
        }
        for (Task task : plan.tasks()) {
            for (Task.Assignee lead : task.lead()) {
                out.println(lead.name() + ": " + task.text());
            }
        }
        String json = PlanJson.write(plan);
        // to here
        assertThat(json).startsWith("{\"schemaVersion\":");
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path document() throws IOException {
        return Files.writeString(folder.resolve("ke-hoach.txt"), readme("text"));
    }

    /** The first block of README.md in a language. */
    private static String readme(String language) throws IOException {
        String readme = Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
        String opening = "\n```" + language + "\n";
        int start = readme.indexOf(opening) + opening.length();
        return readme.substring(start, readme.indexOf("```\n", start));
    }

    /** Every field shown has the value shown, every list its first entries. */
    private static void assertHolds(JsonNode all, JsonNode shown, String path) {
        if (shown.isObject()) {
            shown.properties()
                    .forEach(field ->
                            assertHolds(all.path(field.getKey()), field.getValue(), path + "." + field.getKey()));
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                assertHolds(all.path(i), shown.get(i), path + "[" + i + "]");
            }
        } else {
            assertThat(all).as(path).isEqualTo(shown);
        }
    }
}
