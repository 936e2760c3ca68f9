package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.model.Plan;
import vn.kehoach.read.LegacyBytes;
import vn.kehoach.read.legacy.LegacyEncoding;

/** The sample plans, written in each old encoding, read as they do in Unicode. */
class LegacyPlansTest {
    private static final Path PLANS = Path.of("..", "testdata", "plans");

    private final PlanExtractor extractor = PlanExtractor.standard();

    static Stream<Arguments> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> Stream.of(LegacyEncoding.values()).map(encoding -> Arguments.of(name, encoding)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("plans")
    void readTheSameFromBytesAndFromCharacters(String name, LegacyEncoding encoding) throws IOException {
        String document = document(name);
        Plan expected = extractor.extract(document);
        LegacyBytes legacy = new LegacyBytes(encoding);

        Plan fromBytes = extractor.extract(new ByteArrayInputStream(legacy.of(document)), name);
        Plan fromLatin1 = extractor.extract(legacy.latin1(document));
        Plan fromWindows = extractor.extract(
                new ByteArrayInputStream(legacy.windows1252(document).getBytes(StandardCharsets.UTF_8)), name);

        for (Plan plan : new Plan[] {fromBytes, fromLatin1, fromWindows}) {
            assertThat(plan.source().legacyEncoding()).isEqualTo(encoding.label());
            assertThat(comparable(plan.text(), encoding)).isEqualTo(comparable(expected.text(), encoding));
        }
        assertThat(expected.source().legacyEncoding()).isNull();
    }

    @Test
    void windows1258IsNoLegacyEncodingOfOurs() throws IOException {
        String document = document("y-te-co-so-soc-trang.txt");
        byte[] bytes = windows1258(document);
        Plan plan = extractor.extract(new ByteArrayInputStream(bytes), "ke-hoach.txt");
        assertThat(plan.source().legacyEncoding()).isNull();
        assertThat(plan.text()).isEqualTo(extractor.extract(document).text());
    }

    /** TCVN3 has no capitals with a tone; where the case of a word cannot be known, it may differ. */
    private static String comparable(String text, LegacyEncoding encoding) {
        return encoding == LegacyEncoding.TCVN3 ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** Without the signs that the old encodings have no code for. */
    private static String document(String name) throws IOException {
        return Normalizer.normalize(Files.readString(PLANS.resolve(name)), Normalizer.Form.NFC)
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—]", "-")
                .replace("…", "...")
                .replace("≥", ">=")
                .replaceAll("[^\\x00-\\x7F\\p{IsLatin}]", "*");
    }

    /** Letters with their shape, the tone behind: as keyboards of Windows 98 gave them. */
    private static byte[] windows1258(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tones = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            out.append(Normalizer.normalize(
                    marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC));
            out.append(tones);
        }
        return out.toString().getBytes(Charset.forName("windows-1258"));
    }
}
