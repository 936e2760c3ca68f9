package vn.kehoach.lang;

import java.util.List;

/**
 * The national title and motto that stand above state documents, the Party's name above its own (Decree 30/2020/NĐ-CP,
 * Appendix I; Instruction 36-HD/VPTW): "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc". Stateless.
 */
public final class NationalTitle {
    /** Any part tells it, so that a scan may have lost the others. */
    private static final List<String> PARTS = List.of(
            "conghoaxahoi", "chunghiavietnam", "doclaptudo", "tudohanhphuc", "laptudohanh", "dangcongsanvietnam");

    private NationalTitle() {}

    /** Whether a line is, or holds, one of them; marks may have suffered. */
    public static boolean isIn(String line) {
        String bare = BareLetters.of(line);
        return PARTS.stream().anyMatch(bare::contains);
    }
}
