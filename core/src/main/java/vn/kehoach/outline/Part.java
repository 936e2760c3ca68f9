package vn.kehoach.outline;

/** Which part of a document a paragraph belongs to (the components of Decree 30/2020/NĐ-CP, Article 8). */
public enum Part {
    /** Motto, issuer, number, place and date. */
    LETTERHEAD,
    /** Type name and subject (tên loại, trích yếu). */
    TITLE,
    /** "(Ban hành kèm theo Quyết định số ...)". */
    CAPTION,
    /** Content. */
    BODY,
    /** Nơi nhận. */
    RECIPIENTS,
    /** Authority, position and name of the signer. */
    SIGNATURE
}
