package vn.kehoach.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;

/**
 * What a comparison keeps of a plan: a hundredth of its size.
 *
 * @param file the document's name
 * @param docType type of document, or null
 * @param number "93/KH-UBND", or null
 * @param title what it is about, or null
 * @param issuer who issued it, or null
 * @param level central, province, district, commune, or null
 * @param issuedOn ISO date, or null
 * @param province the province it is for, or null
 * @param figures its targets
 * @param tasks its tasks that somebody leads
 */
public record PlanDigest(
        String file,
        @Nullable String docType,
        @Nullable String number,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String issuedOn,
        Metadata.@Nullable Province province,
        List<Figure> figures,
        List<LedTask> tasks) {
    public PlanDigest {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
    }

    /**
     * The digest of a plan.
     *
     * @param file name to show for it
     */
    public static PlanDigest of(Plan plan, String file) {
        return new DigestReader(plan).read(file);
    }
}
