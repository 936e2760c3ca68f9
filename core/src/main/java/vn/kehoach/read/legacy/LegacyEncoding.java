package vn.kehoach.read.legacy;

/** An encoding of Vietnamese from before Unicode: "Kế hoạch" is "KÕ ho¹ch" in TCVN3 and "Keá hoaïch" in VNI-Windows. */
public enum LegacyEncoding {
    /** The third set of TCVN 5712:1993, known as ABC; the fonts .VnTime, .VnArial. */
    TCVN3("TCVN3"),
    /** Two bytes a marked letter; the fonts VNI-Times, VNI-Helve. */
    VNI_WINDOWS("VNI-Windows"),
    /** Of the Vietnamese Professionals Society; the fonts VPS Times. */
    VPS("VPS"),
    /** RFC 1456. */
    VISCII("VISCII");

    private final String label;

    LegacyEncoding(String label) {
        this.label = label;
    }

    /** The name in JSON, "VNI-Windows". */
    public String label() {
        return label;
    }
}
