package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes folders of invented plans: each differs from the others, the same seed gives the same folder. */
final class PlanFolder {
    private static final List<String> PROVINCES =
            List.of("Hà Giang", "Lạng Sơn", "Kon Tum", "Trà Vinh", "Quảng Trị", "Sóc Trăng", "Điện Biên", "Bến Tre");
    private static final List<String> SUBJECTS = List.of(
            "phát triển y tế cơ sở",
            "chuyển đổi số",
            "giảm nghèo bền vững",
            "phát triển lâm nghiệp",
            "an toàn thực phẩm");
    private static final List<String> INDICATORS = List.of(
            "dân số tham gia bảo hiểm y tế",
            "hộ gia đình được sử dụng nước sạch",
            "xã đạt chuẩn nông thôn mới",
            "hồ sơ công việc được xử lý trên môi trường mạng",
            "lao động qua đào tạo");
    private static final List<String> AGENCIES =
            List.of("Sở Y tế", "Sở Tài chính", "Sở Nội vụ", "Sở Giáo dục và Đào tạo", "Sở Xây dựng", "Công an tỉnh");
    private static final List<String> WORKS = List.of(
            "xây dựng đề án đào tạo cán bộ",
            "tham mưu bố trí kinh phí thực hiện",
            "tổ chức tuyên truyền, phổ biến đến người dân",
            "kiểm tra, giám sát việc thực hiện",
            "tổng hợp, báo cáo kết quả");

    private static final Pattern SHARE = Pattern.compile("\\b[0-9]{2}(?=%)");
    private static final Pattern NUMBER = Pattern.compile("(Số:? ?)[0-9]+(?=/)");

    private PlanFolder() {}

    /**
     * Makes plans "tinh-00/ke-hoach-00000.txt", ... below a folder.
     *
     * @param broken how many of a hundred are no documents
     * @return the files that are broken
     */
    static List<Path> make(Path folder, int count, int broken, long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> bad = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path place = Files.createDirectories(folder.resolve("tinh-%02d".formatted(i % 50)));
            boolean isBroken = broken > 0 && i % (100 / broken) == 1;
            String name = "ke-hoach-%05d.%s".formatted(i, isBroken ? "docx" : "txt");
            Path file = place.resolve(name);
            if (isBroken) {
                byte[] bytes = new byte[2000];
                random.nextBytes(bytes);
                bytes[0] = 'P';
                bytes[1] = 'K';
                bytes[2] = 3;
                bytes[3] = 4;
                Files.write(file, bytes);
                bad.add(file);
            } else {
                Files.writeString(file, plan(i, random), StandardCharsets.UTF_8);
            }
        }
        return bad;
    }

    /** A plan of two or three pages. */
    static String plan(int number, Random random) {
        String province = pick(PROVINCES, random);
        int year = 2016 + random.nextInt(8);
        StringBuilder out = new StringBuilder();
        out.append("ỦY BAN NHÂN DÂN\nTỈNH ")
                .append(province.toUpperCase(java.util.Locale.ROOT))
                .append('\n');
        out.append("Số: ").append(number + 1).append("/KH-UBND\n");
        out.append(province)
                .append(", ngày %d tháng %d năm %d\n".formatted(1 + random.nextInt(28), 3 + random.nextInt(9), year));
        out.append("KẾ HOẠCH\n");
        out.append("Thực hiện ").append(pick(SUBJECTS, random)).append(" giai đoạn %d-%d\n".formatted(year, year + 5));
        out.append("Căn cứ Nghị quyết số %d-NQ/TW ngày 25/10/%d của Ban Chấp hành Trung ương;\n"
                .formatted(10 + random.nextInt(40), year - 1));
        out.append("I. MỤC TIÊU\n");
        for (int i = 0; i < 5 + random.nextInt(10); i++) {
            out.append("- Đến năm %d, trên %d%% %s.\n"
                    .formatted(year + 1 + random.nextInt(5), 50 + random.nextInt(49), pick(INDICATORS, random)));
        }
        out.append("II. TỔ CHỨC THỰC HIỆN\n");
        for (int i = 1; i <= 5 + random.nextInt(10); i++) {
            out.append("%d. %s chủ trì, phối hợp với %s %s, hoàn thành trong quý %s năm %d.\n"
                    .formatted(
                            i,
                            pick(AGENCIES, random),
                            pick(AGENCIES, random),
                            pick(WORKS, random),
                            pick(List.of("I", "II", "III", "IV"), random),
                            year + 1));
        }
        out.append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n");
        return out.toString();
    }

    /**
     * Makes the samples of the repository over and over, each copy with other percentages and numbers of its own, of the
     * length that real plans have.
     *
     * @param samples the folder of the samples
     */
    static void vary(Path samples, Path folder, int count, long seed) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (!file.toString().endsWith(".json")) {
                    texts.add(Files.readString(file));
                }
            }
        }
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Path place = Files.createDirectories(folder.resolve("tinh-%02d".formatted(i % 50)));
            String text = SHARE.matcher(texts.get(i % texts.size()))
                    .replaceAll(share -> String.valueOf(10 + random.nextInt(90)));
            String number = String.valueOf(i + 1);
            text = NUMBER.matcher(text).replaceFirst(found -> found.group(1) + number);
            Files.writeString(place.resolve("ke-hoach-%05d.txt".formatted(i)), text);
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
