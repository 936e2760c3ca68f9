package vn.kehoach.testdata.formats;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements: {@code xml.open("w:p").empty("w:b").close()}. */
final class Xml {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element; attributes are names and values in turn. */
    Xml open(String name, Object... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    /** Ends the element last opened. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Words inside the element last opened. */
    Xml text(String words) {
        out.append(escape(words));
        return this;
    }

    private StringBuilder start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(String.valueOf(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + out;
    }
}
