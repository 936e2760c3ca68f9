package vn.kehoach.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;
import vn.kehoach.model.Successor;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;
import vn.kehoach.model.Warning;

/** Plans made by hand: one with every field of the contract, one with none. */
final class SamplePlans {
    private static final Span SPAN = new Span(0, 4);
    private static final String SHA = "0123456789abcdef".repeat(4);

    private SamplePlans() {}

    static Plan full() {
        return new Plan(
                Plan.SCHEMA_VERSION,
                new Source("mau.pdf", "application/pdf", SHA, 4, "mixed", "TCVN3", List.of(new Source.Page(1, 0, 4))),
                metadata(),
                List.of(section("I", 1, List.of(section("I.1", 2, List.of())))),
                List.of(target()),
                List.of(task()),
                List.of(
                        mention("time-1", TimeType.PERIOD, "2016/2020", null),
                        mention("time-2", TimeType.RECURRING, "XXXX-12-05", TimeMod.BEFORE),
                        mention("time-3", TimeType.RECURRING, "P1Y", null),
                        mention("time-4", TimeType.ONGOING, null, null),
                        mention("time-5", TimeType.HALF, "2025-H1", null),
                        mention("time-6", TimeType.DATE, "2025-07-01", TimeMod.START)),
                List.of(
                        new Reference(
                                "reference-1",
                                SPAN,
                                "Giao",
                                "I",
                                "Nghị quyết",
                                "20-NQ/TW",
                                "2017-10-25",
                                "Trung ương",
                                null,
                                "20-NQ/TW@2017-10-25",
                                0.9,
                                "numbered"),
                        new Reference(
                                "reference-2",
                                SPAN,
                                "Giao",
                                null,
                                "Luật",
                                null,
                                "2019",
                                null,
                                "Giáo dục",
                                "luật giáo dục",
                                1,
                                "named")),
                List.of(new Agency(
                        "agency-1",
                        SPAN,
                        "Giao",
                        "I",
                        "Sở Y tế tỉnh Mẫu",
                        "government",
                        "province",
                        "sở y tế|mẫu",
                        new Successor("Sở Mẫu", "sở mẫu", "2025-03-01"),
                        0.9,
                        "gazetteer")),
                List.of(
                        new Warning("numbering-gap", "2 is followed by 4.", SPAN),
                        new Warning("empty", "No text.", null)),
                "Giao");
    }

    static Plan empty() {
        return new Plan(
                Plan.SCHEMA_VERSION,
                new Source(null, "text/plain", SHA, 0, "native", null, List.of()),
                new Metadata(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Metadata metadata() {
        return new Metadata(
                "Kế hoạch",
                new Metadata.Promulgated("Kế hoạch", "thực hiện"),
                "93/KH-UBND",
                "Ủy ban nhân dân tỉnh Mẫu",
                "province",
                new Metadata.Province("Mẫu", "20", "VN-09", new Metadata.Unit("Mẫu", "20")),
                "Mẫu",
                "2018-05-25",
                "Thực hiện Nghị quyết",
                new Metadata.Period("2016", "2020", "2025"),
                "Trần Văn Mẫu",
                "PHÓ CHỦ TỊCH",
                "KT. CHỦ TỊCH",
                List.of("Lưu: VT"),
                List.of("reference-1"));
    }

    private static Section section(String id, int level, List<Section> children) {
        return new Section(id, "I", "MỤC TIÊU", SectionKind.OBJECTIVES, level, SPAN, SPAN, children);
    }

    private static Target target() {
        return new Target(
                "target-1",
                SPAN,
                "Giao",
                "I.1",
                new Target.Indicator("giường bệnh", "giường bệnh"),
                Target.Comparator.BETWEEN,
                new BigDecimal("25.5"),
                new BigDecimal("30"),
                "giường bệnh",
                new Target.Per(new BigDecimal("10000"), "dân"),
                new Target.Baseline(new BigDecimal("20")),
                new Target.Change("increase", "to", "year"),
                new Target.Due(time(TimeType.YEAR, "2020", TimeMod.BY), "clause"),
                "task-1",
                0.9,
                "prose");
    }

    private static Task task() {
        Task.Assignee lead = new Task.Assignee("Giao", SPAN, "Sở Y tế tỉnh Mẫu", "heading");
        return new Task(
                "task-1",
                SPAN,
                "Giao",
                null,
                "prose",
                List.of(lead),
                List.of(lead),
                time(TimeType.QUARTER, "2018-Q2", null),
                "Kế hoạch",
                List.of("target-1"),
                0.9,
                "heading");
    }

    private static TimeMention mention(String id, TimeType type, @Nullable String value, @Nullable TimeMod mod) {
        return new TimeMention(id, time(type, value, mod), null, 1, "test");
    }

    private static TimeValue time(TimeType type, @Nullable String value, @Nullable TimeMod mod) {
        boolean dated = type != TimeType.RECURRING && type != TimeType.ONGOING;
        return new TimeValue("Giao", SPAN, type, value, mod, dated ? "2018-04-01" : null, dated ? "2018-06-30" : null);
    }
}
