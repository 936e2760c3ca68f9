package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;
import vn.kehoach.outline.Letterhead;
import vn.kehoach.outline.Outline;

/** Puts the metadata together: what letterhead and signature say, and the period that title and objectives name. */
final class MetadataAssembler {
    private MetadataAssembler() {}

    static Metadata assemble(LaidOutText layout, Outline outline, Mentions mentions, List<String> bases) {
        Letterhead head = outline.letterhead();
        return new Metadata(
                head.docType(),
                promulgated(head),
                head.number(),
                head.issuer(),
                head.issuerLevel(),
                province(outline.province()),
                head.place(),
                head.issuedOn(),
                head.title(),
                outline.planType() ? period(layout, outline, mentions) : null,
                outline.signature().name(),
                outline.signature().position(),
                outline.signature().signedFor(),
                outline.recipients(),
                bases);
    }

    private static Metadata.@Nullable Promulgated promulgated(Letterhead head) {
        return head.attachedType() == null ? null : new Metadata.Promulgated(head.attachedType(), head.attachedTitle());
    }

    private static Metadata.@Nullable Province province(Provinces.@Nullable Province province) {
        return province == null
                ? null
                : new Metadata.Province(
                        province.properName(),
                        province.code(),
                        province.iso(),
                        new Metadata.Unit(province.presentName(), province.presentCode()));
    }

    private static Metadata.@Nullable Period period(LaidOutText layout, Outline outline, Mentions mentions) {
        List<TimeValue> times = new ArrayList<>();
        for (int i : outline.letterhead().titleParagraphs()) {
            Span span = layout.paragraphs().get(i).span();
            mentions.timesIn(span).forEach(time -> times.add(time.value()));
        }
        Metadata.Period own = ofTitle(layout, times);
        return own != null ? own : ofObjectives(outline, mentions);
    }

    /** "giai đoạn 2016-2020, định hướng đến năm 2025", "đến năm 2030", "năm 2025". */
    private static Metadata.@Nullable Period ofTitle(LaidOutText layout, List<TimeValue> times) {
        String from = null;
        String to = null;
        String horizon = null;
        for (TimeValue time : times) {
            String value = time.value();
            if (value == null) {
                continue;
            }
            if (time.type() == TimeType.PERIOD && from == null && value.length() == 9) {
                from = value.substring(0, 4);
                to = value.substring(5);
            } else if (time.type() == TimeType.YEAR) {
                boolean ahead = isAhead(layout.text(), time.span().start());
                if (ahead) {
                    horizon = value;
                } else if (to == null) {
                    to = value;
                    from = time.mod() == null ? value : null;
                }
            } else if (to == null && time.type() == TimeType.HALF || to == null && time.type() == TimeType.QUARTER) {
                from = value.substring(0, 4);
                to = from;
            }
        }
        return from == null && to == null && horizon == null ? null : new Metadata.Period(from, to, horizon);
    }

    /** Behind "định hướng" or "tầm nhìn". */
    private static boolean isAhead(String text, int at) {
        Tokens before = Tokens.of(text, new Span(Math.max(0, at - 40), at));
        for (int i = Math.max(0, before.size() - 4); i < before.size(); i++) {
            if (before.are(i, "định", "hướng") || before.are(i, "tầm", "nhìn")) {
                return true;
            }
        }
        return false;
    }

    /** The one year that the objectives aim at; several milestones are no period of the plan. */
    private static Metadata.@Nullable Period ofObjectives(Outline outline, Mentions mentions) {
        TreeSet<String> years = new TreeSet<>();
        for (Section section : outline.sections()) {
            if (section.kind() == SectionKind.OBJECTIVES) {
                for (FoundTime time : mentions.timesIn(section.span())) {
                    if (time.value().type() == TimeType.YEAR
                            && time.value().mod() == TimeMod.BY
                            && time.value().value() != null) {
                        years.add(time.value().value());
                    }
                }
            }
        }
        return years.size() == 1 ? new Metadata.Period(null, years.first(), null) : null;
    }
}
