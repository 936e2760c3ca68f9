package vn.kehoach.compare;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Target;

/**
 * One way to name an indicator: "Tỉ lệ người dân tham gia BHYT" in %.
 *
 * @param text the noun phrase
 * @param unit unit of its value, or null when unknown
 * @param per population of a rate, or null
 * @param change stated change, or null
 */
public record Wording(String text, @Nullable String unit, Target.@Nullable Per per, Target.@Nullable Change change) {

    /** A name alone; nothing is known of its values. */
    public static Wording of(String text) {
        return new Wording(text, null, null, null);
    }

    /** The wording of a target. */
    public static Wording of(Target target) {
        return new Wording(target.indicator().text(), target.unit(), target.per(), target.change());
    }
}
