package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What letterhead, title, signature block and recipients say; absent values are null.
 *
 * @param docType type name (tên loại văn bản) as Decree 30/2020/NĐ-CP, Article 7 lists it: "Kế hoạch", "Quyết định"
 * @param promulgates the plan that a decision promulgates (ban hành kèm theo), else null
 * @param number number and symbol (số, ký hiệu) without inner spaces: "93/KH-UBND"
 * @param issuer issuing body (cơ quan ban hành) written out: "Ủy ban nhân dân tỉnh Lạng Sơn"
 * @param issuerLevel "central", "province", "district" or "commune"
 * @param province the province the document is for
 * @param place place (địa danh) of the date line
 * @param issuedOn ISO date of the date line: "2018-05-25"
 * @param title subject (trích yếu) on one line, without the type name
 * @param period the years that the plan covers
 * @param signer name of the signer: "Hồ Tiến Thiệu"
 * @param signerPosition position (chức vụ) as printed: "PHÓ CHỦ TỊCH"
 * @param signedFor authority (quyền hạn) as printed, a scan's "11. CHỦ TỊCH" repaired: "KT. CHỦ TỊCH"
 * @param recipients entries of "Nơi nhận", one string each
 * @param bases ids of the references that the preamble names as bases (căn cứ)
 */
public record Metadata(
        @Nullable String docType,
        @Nullable Promulgated promulgates,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String issuerLevel,
        @Nullable Province province,
        @Nullable String place,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Period period,
        @Nullable String signer,
        @Nullable String signerPosition,
        @Nullable String signedFor,
        List<String> recipients,
        List<String> bases) {

    public Metadata {
        recipients = List.copyOf(recipients);
        bases = List.copyOf(bases);
    }

    /** A plan that a decision promulgates: {@code ("Kế hoạch", "triển khai ...")}. */
    public record Promulgated(
            @Nullable String docType, @Nullable String title) {}

    /**
     * The years that a plan covers: "giai đoạn 2016-2020, định hướng đến năm 2025".
     *
     * @param from first year, "2016"
     * @param to last year, "2020"
     * @param horizon the year looked ahead to (định hướng, tầm nhìn), "2025"
     */
    public record Period(
            @Nullable String from,
            @Nullable String to,
            @Nullable String horizon) {}

    /**
     * A province as of the document's date, and what it belongs to since the merger of 1 July 2025
     * (Resolution 202/2025/QH15).
     *
     * @param name its name without "tỉnh": "Lạng Sơn"
     * @param code code of the General Statistics Office, two digits: "20"
     * @param iso ISO 3166-2 code: "VN-09"
     * @param now the unit since 1 July 2025
     */
    public record Province(String name, String code, String iso, Unit now) {}

    /** Name and statistical code of a present province. */
    public record Unit(String name, String code) {}
}
