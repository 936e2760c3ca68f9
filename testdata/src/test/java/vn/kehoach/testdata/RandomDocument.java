package vn.kehoach.testdata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents that nobody would write: lines of real ones torn apart, and nonsense of structural signs. */
final class RandomDocument {
    private static final int MAX_LINES = 80;
    private static final int LONG = 2_000;

    private static final String[] SIGNS = {
        "|",
        "\t",
        "-",
        "+",
        "*",
        "**",
        "#",
        ">",
        "I.",
        "IV.",
        "1.",
        "2.1.",
        "a)",
        "đ)",
        "(",
        ")",
        "[1]",
        "\"",
        "“",
        "”",
        "%",
        "‰",
        "7",
        "10.000",
        "1,6",
        "/",
        "2025",
        "99999999999999999999",
        "năm 2030",
        "quý II/2025",
        "ngày 32/13",
        "Sở Y tế",
        "UBND tỉnh",
        "chủ trì",
        "phối hợp với",
        "đạt",
        "tăng từ",
        "KẾ HOẠCH",
        "Phụ lục",
        "Điều 1.",
        "Nơi nhận:",
        "STT",
        "Thời gian",
        "Nghị quyết số 20-NQ/TW",
        "\n",
        "\n",
        "\n\n",
        "\r",
        "\f",
        "\u2028",
        "\0",
        "\u00AD",
        "\u200B",
        "\u00A0",
        "\uFEFF",
        "\uFFFD",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\u0301",
        "e\u0302",
        "\\",
        "---",
        "...",
        ":",
        ";",
        " ",
        " ",
        " "
    };

    private final Random random;
    private final List<String> lines;

    private RandomDocument(long seed, List<String> source) {
        random = new Random(seed);
        lines = new ArrayList<>();
        int from = random.nextInt(source.size());
        int count = 1 + random.nextInt(MAX_LINES);
        for (int i = 0; i < count; i++) {
            lines.add(source.get((from + i) % source.size()));
        }
    }

    /** Always the same document for a seed and its source. */
    static String of(long seed, List<String> source) {
        RandomDocument document = new RandomDocument(seed, source);
        int rounds = 1 + document.random.nextInt(12);
        for (int i = 0; i < rounds; i++) {
            document.change();
        }
        return String.join("\n", document.lines);
    }

    private void change() {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 2 -> lines.set(at, line + lines.get(random.nextInt(lines.size())));
            case 3 -> lines.set(at, "");
            case 4 -> scatter();
            case 5 -> lines.add(at, nonsense(random.nextInt(60)));
            default -> lines.set(at, line.length() > LONG ? line : line.repeat(1 + random.nextInt(20)));
        }
    }

    /** Puts signs in the place of some characters all over the document. */
    private void scatter() {
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder line = new StringBuilder(lines.get(i));
            for (int k = random.nextInt(4); k > 0 && !line.isEmpty(); k--) {
                int at = random.nextInt(line.length());
                line.replace(at, at + 1, sign());
            }
            lines.set(i, line.toString());
        }
    }

    private String nonsense(int signs) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            line.append(sign());
        }
        return line.toString();
    }

    private String sign() {
        return SIGNS[random.nextInt(SIGNS.length)];
    }
}
