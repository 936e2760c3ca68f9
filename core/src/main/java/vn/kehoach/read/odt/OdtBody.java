package vn.kehoach.read.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.SymbolFont;
import vn.kehoach.read.flow.Xml;

/**
 * Walks through the body of an OpenDocument text and tells the flow what shows.
 *
 * <p>Left out: deleted text of tracked changes, comments, hidden text and sections, page numbers, indexes.
 */
final class OdtBody {
    private static final Set<String> UNREAD = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "page-number",
            "page-count",
            "table-of-content",
            "alphabetical-index",
            "illustration-index",
            "table-index",
            "hidden-text",
            "hidden-paragraph",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "forms",
            "title",
            "desc",
            "image",
            "object",
            "note-citation",
            "ruby-text",
            "script",
            "event-listeners");
    /** No file repeats cells or blanks more often for a reason. */
    private static final int MAX_REPEATED = 200;

    private final Xml xml;
    private final OdtStyles styles;
    private final Flow flow;
    private final Map<String, OdtCounter> counters = new HashMap<>();
    private final OdtCounter outline;
    private final Deque<OdtList> lists = new ArrayDeque<>();
    private OdtLook look = OdtLook.UNSET;

    OdtBody(Xml xml, OdtStyles styles, Flow flow) {
        this.xml = xml;
        this.styles = styles;
        this.flow = flow;
        this.outline = new OdtCounter(styles);
    }

    /** Reads what the started element holds: paragraphs, lists, tables and what wraps them. */
    void content() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            block();
        }
    }

    private void block() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "p", "h" -> paragraph();
            case "list" -> list();
            case "table" -> table();
            case "section" -> {
                if (styles.isHiddenSection(xml.attribute("style-name")) || "none".equals(xml.attribute("display"))) {
                    xml.skip();
                } else {
                    content();
                }
            }
            default -> {
                if (UNREAD.contains(xml.name())) {
                    xml.skip();
                } else {
                    content();
                }
            }
        }
    }

    private void paragraph() throws XMLStreamException, IOException {
        String style = xml.attribute("style-name");
        boolean heading = xml.name().equals("h");
        int level = xml.number("outline-level", 1);
        if (styles.startsPage("paragraph", style)) {
            flow.pageBreak();
        }
        OdtLook outer = look;
        look = styles.look("paragraph", style);
        OdtList list = lists.peek();
        String number = list != null ? list.takeNumber() : heading ? outline.next(OdtStyles.OUTLINE, level, null) : "";
        if (!number.isEmpty() && !look.isHidden()) {
            flow.marker(number);
        }
        inline();
        look = outer;
        if (heading) {
            flow.heading();
        }
        flow.endParagraph();
    }

    private void inline() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (true) {
            int event = xml.nextNode(parent);
            if (event == XMLStreamConstants.CHARACTERS) {
                words(xml.characters());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inlineElement();
            } else {
                return;
            }
        }
    }

    private void inlineElement() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "span" -> {
                OdtLook outer = look;
                look = look.with(styles.look("text", xml.attribute("style-name")));
                inline();
                look = outer;
            }
            case "s" -> {
                String blanks = " ".repeat(Math.max(1, Math.min(MAX_REPEATED, xml.number("c", 1))));
                xml.skip();
                plain(blanks);
            }
            case "tab" -> {
                xml.skip();
                plain("\t");
            }
            case "line-break" -> {
                xml.skip();
                if (!look.isHidden()) {
                    flow.lineBreak();
                }
            }
            case "note" -> note();
            case "frame", "custom-shape", "g", "rect", "text-box" -> box();
            default -> {
                if (UNREAD.contains(xml.name())) {
                    xml.skip();
                } else {
                    inline();
                }
            }
        }
    }

    private void words(String words) throws IOException {
        if (look.isHidden()) {
            return;
        }
        String shown = SymbolFont.plain(look.isCaps() ? words.toUpperCase(Locale.ROOT) : words);
        if (look.isRaised() && !shown.isBlank()) {
            flow.superscript(shown, look.isBold());
        } else {
            flow.flowing(shown, look.isBold());
        }
    }

    private void plain(String words) throws IOException {
        if (!look.isHidden()) {
            flow.text(words, look.isBold());
        }
    }

    private void note() throws XMLStreamException, IOException {
        Deque<OdtList> outer = new ArrayDeque<>(lists);
        lists.clear();
        flow.openNote();
        content();
        flow.closeNote();
        lists.addAll(outer);
    }

    /** A text box, or a shape with text: whatever blocks it holds. */
    private void box() throws XMLStreamException, IOException {
        Deque<OdtList> outer = new ArrayDeque<>(lists);
        lists.clear();
        flow.openBox();
        content();
        flow.closeBox();
        lists.addAll(outer);
    }

    private void list() throws XMLStreamException, IOException {
        OdtList above = lists.peek();
        String own = xml.attribute("style-name");
        String style = own != null ? own : above != null ? above.style() : "";
        OdtCounter counter =
                above != null && (own == null || own.equals(above.style())) ? above.counter() : counter(style);
        String id = xml.attribute("id");
        if (id != null) {
            counters.put("#" + id, counter);
        }
        counters.put(style, counter);
        lists.push(new OdtList(style, counter, above == null ? 1 : above.level() + 1));
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            item(lists.element());
        }
        lists.pop();
    }

    /** The counter that a list goes on with, or a new one. */
    private OdtCounter counter(String style) {
        String continued = xml.attribute("continue-list");
        OdtCounter found = continued != null ? counters.get("#" + continued) : null;
        if (found == null && "true".equals(xml.attribute("continue-numbering"))) {
            found = counters.get(style);
        }
        return found == null ? new OdtCounter(styles) : found;
    }

    private void item(OdtList list) throws XMLStreamException, IOException {
        list.begin(xml.name().equals("list-item"), startValue());
        content();
        list.end();
    }

    private @Nullable Integer startValue() {
        return xml.attribute("start-value") == null ? null : xml.number("start-value", 1);
    }

    private void table() throws XMLStreamException, IOException {
        if (styles.startsPage("table", xml.attribute("style-name"))) {
            flow.pageBreak();
        }
        Deque<OdtList> outer = new ArrayDeque<>(lists);
        lists.clear();
        flow.openTable();
        rows();
        flow.closeTable();
        lists.addAll(outer);
    }

    private void rows() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "table-row" -> row();
                case "table-header-rows", "table-rows", "table-row-group" -> rows();
                default -> xml.skip();
            }
        }
    }

    private void row() throws XMLStreamException, IOException {
        flow.openRow();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            int repeated = Math.min(MAX_REPEATED, xml.number("number-columns-repeated", 1));
            switch (xml.name()) {
                case "table-cell" -> {
                    flow.openCell();
                    content();
                    flow.closeCell(1, 1);
                    flow.skipColumns(repeated - 1);
                }
                case "covered-table-cell" -> {
                    xml.skip();
                    flow.skipColumns(repeated);
                }
                default -> xml.skip();
            }
        }
        flow.closeRow();
    }
}
