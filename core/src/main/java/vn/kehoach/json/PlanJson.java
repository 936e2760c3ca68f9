package vn.kehoach.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.kehoach.model.Plan;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * Writes plans as the JSON of the contract: the same plan gives the same characters, absent values are left out.
 *
 * <p>Thread-safe.
 */
public final class PlanJson {
    private static final String SCHEMA = "plan.schema.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(TimeMention.class, FlatTime.class)
            .addMixIn(Target.Due.class, FlatTime.class)
            .addMixIn(Target.Comparator.class, SignValue.class)
            .addModule(new SimpleModule("kehoach")
                    .addSerializer(SectionKind.class, new LowerCase<>(SectionKind.class))
                    .addSerializer(TimeType.class, new LowerCase<>(TimeType.class))
                    .addSerializer(BigDecimal.class, new PlainNumber()))
            .build();
    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    /** Keeps numbers as they are written. */
    private static final JsonMapper TREE = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PlanJson() {}

    /** The plan on one line. */
    public static String write(Plan plan) {
        return COMPACT.writeValueAsString(plan);
    }

    /** The plan indented for people, lines ended by "\n". */
    public static String writePretty(Plan plan) {
        return PRETTY.writeValueAsString(plan).replace("\r\n", "\n");
    }

    /** A plan that was written on one line, indented for people. */
    public static String indent(String plan) {
        return TREE.writerWithDefaultPrettyPrinter()
                .writeValueAsString(TREE.readTree(plan))
                .replace("\r\n", "\n");
    }

    /**
     * The plan that {@link #write} wrote; fields of newer versions are passed over.
     *
     * @throws IllegalArgumentException when it is no such JSON
     */
    public static Plan read(String json) {
        try {
            Plan plan = MAPPER.readValue(json, Plan.class);
            if (plan == null || plan.schemaVersion() == null || plan.text() == null) {
                throw new IllegalArgumentException("not the JSON of a plan");
            }
            return plan;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the JSON of a plan: " + e.getOriginalMessage(), e);
        }
    }

    /** The JSON Schema (draft 2020-12) of the output. */
    public static String schema() {
        try (InputStream in = PlanJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its resource " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson reads its annotation: the fields of the time stand beside the others. */
    @SuppressWarnings("UnusedMethod")
    private abstract static class FlatTime {
        @JsonUnwrapped
        abstract TimeValue time();
    }

    /** Jackson reads its annotation: a comparator is written as its sign. */
    @SuppressWarnings("UnusedMethod")
    private abstract static class SignValue {
        @JsonValue
        abstract String sign();
    }

    /** "OBJECTIVES" is written "objectives". */
    private static final class LowerCase<E extends Enum<E>> extends StdSerializer<E> {
        LowerCase(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    /** 10000 and 1.6, never 1E+4 or 1.60. */
    private static final class PlainNumber extends StdSerializer<BigDecimal> {
        PlainNumber() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            BigDecimal plain = value.stripTrailingZeros();
            out.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
    }
}
