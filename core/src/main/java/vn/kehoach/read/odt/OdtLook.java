package vn.kehoach.read.odt;

import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Xml;

/**
 * What a style says about how text shows; null where it says nothing.
 *
 * @param bold set in bold
 * @param caps shown in capitals
 * @param hidden not shown
 * @param raised superscript
 */
record OdtLook(
        @Nullable Boolean bold,
        @Nullable Boolean caps,
        @Nullable Boolean hidden,
        @Nullable Boolean raised) {
    static final OdtLook UNSET = new OdtLook(null, null, null, null);

    /** Reads the attributes of the text-properties element that was started. */
    static OdtLook of(Xml xml) {
        String weight = xml.attribute("font-weight");
        String transform = xml.attribute("text-transform");
        String display = xml.attribute("display");
        String position = xml.attribute("text-position");
        return new OdtLook(
                weight == null ? null : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3,
                transform == null ? null : transform.equals("uppercase"),
                display == null ? null : display.equals("none"),
                position == null ? null : position.startsWith("super") || isRaised(position));
    }

    /** "33% 58%" is raised, "0% 100%" and "-33% 58%" are not. */
    private static boolean isRaised(String position) {
        return Character.isDigit(position.charAt(0)) && position.charAt(0) != '0';
    }

    OdtLook with(OdtLook over) {
        return over.equals(UNSET)
                ? this
                : new OdtLook(
                        over.bold == null ? bold : over.bold,
                        over.caps == null ? caps : over.caps,
                        over.hidden == null ? hidden : over.hidden,
                        over.raised == null ? raised : over.raised);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isCaps() {
        return Boolean.TRUE.equals(caps);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }
}
