package vn.kehoach.testdata.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the files of {@code testdata/formats/manuscripts}; their README tells the form. */
final class ManuscriptReader {
    private static final String PART = "== ";

    private final Map<String, String> options = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private ManuscriptReader() {}

    static Manuscript read(Path file) throws IOException {
        ManuscriptReader reader = new ManuscriptReader();
        String part = "";
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(PART)) {
                reader.part(part, lines);
                part = line.substring(PART.length());
                lines = new ArrayList<>();
            } else {
                lines.add(line);
            }
        }
        reader.part(part, lines);
        return reader.manuscript();
    }

    private Manuscript manuscript() {
        return new Manuscript(
                Manuscript.Numbering.valueOf(option("numbering", "typed").toUpperCase(Locale.ROOT)),
                option("headings", "bold").equals("styles"),
                Normalizer.Form.valueOf(option("form", "NFC")),
                blocks);
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    private void part(String head, List<String> lines) {
        List<String> words = List.of(head.split(" "));
        switch (words.get(0)) {
            case "" -> lines.forEach(this::option);
            case "letterhead" -> blocks.add(new Block.Letterhead(cells(lines)));
            case "title" -> lines.forEach(line -> blocks.add(paragraph("> " + line)));
            case "text" -> lines.forEach(line -> blocks.add(paragraph(line)));
            case "table" -> blocks.add(table(words.subList(1, words.size()), lines));
            case "signature" -> blocks.add(signature(cells(lines)));
            case "page" -> {
                blocks.add(new Block.NewPage(words.contains("landscape")));
                lines.forEach(line -> blocks.add(paragraph(line)));
            }
            default -> throw new IllegalArgumentException("No such part of a manuscript: " + head);
        }
    }

    private void option(String line) {
        int colon = line.indexOf(':');
        options.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    private static Block paragraph(String line) {
        if (line.endsWith("___")) {
            return new Block.Rule();
        }
        int heading = 0;
        while (heading < line.length() && line.charAt(heading) == '#') {
            heading++;
        }
        if (heading > 0) {
            return new Block.Paragraph(heading, false, line.substring(heading + 1));
        }
        boolean centred = line.startsWith("> ");
        return new Block.Paragraph(0, centred, centred ? line.substring(2) : line);
    }

    private static Block table(List<String> widths, List<String> lines) {
        return new Block.Table(
                widths.stream().map(Integer::valueOf).toList(),
                lines.stream().map(line -> List.of(line.split("\t", -1))).toList());
    }

    private static Block signature(List<List<String>> cells) {
        return new Block.Signature(cells.get(0), cells.get(1));
    }

    /** Cells stand one below the other with "|" between them. */
    private static List<List<String>> cells(List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(new ArrayList<>());
        for (String line : lines) {
            if (line.equals("|")) {
                cells.add(new ArrayList<>());
            } else {
                cells.get(cells.size() - 1).add(line);
            }
        }
        return cells;
    }

    /** The manuscripts of a folder. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
