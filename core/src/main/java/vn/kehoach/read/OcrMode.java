package vn.kehoach.read;

/** When pages are recognised from their pictures (OCR). */
public enum OcrMode {
    /** Pages without a text layer of their own, or with one that is garbage. */
    AUTO,
    /** All pages. */
    ALWAYS,
    /** None: scans are told, not read. */
    NEVER
}
