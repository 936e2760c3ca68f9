package vn.kehoach.read.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.TooBigInsideException;

/** Listens to the XHTML of a Tika parser and makes blocks of it. */
public final class XhtmlHandler extends DefaultHandler {
    private static final Set<String> UNREAD = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "applet",
            "nav",
            "select",
            "button",
            "textarea",
            "datalist",
            "audio",
            "video",
            "canvas",
            "del",
            "title",
            "xml");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "address",
            "blockquote",
            "center",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "legend",
            "figure",
            "figcaption",
            "form",
            "pre",
            "caption",
            "details",
            "summary",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "ul",
            "ol",
            "menu",
            "dir",
            "li");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Pages nested deeper are hostile. */
    private static final int MAX_DEPTH = 5000;

    /** What the XHTML was made from. */
    public enum Origin {
        /** A web page, passed on as it is. */
        WEB_PAGE,
        /** An old Word document (.doc): list numbers come as text, line ends as line ends. */
        OLD_WORD,
        /** Anything else. */
        OTHER;

        /** By media type. */
        public static Origin of(String mediaType) {
            if (mediaType.contains("html")) {
                return WEB_PAGE;
            }
            return mediaType.equals("application/msword") ? OLD_WORD : OTHER;
        }
    }

    private final Flow flow;
    private final Origin origin;

    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<WebList> lists = new ArrayDeque<>();
    /** An item's sign until its first word. */
    private String marker = "";
    /** Above 0 inside elements that are not read. */
    private int unread;

    /**
     * @param maxCharacters more text than this is refused
     * @param origin what the parser reads
     */
    public XhtmlHandler(long maxCharacters, Origin origin) {
        this.flow = new Flow(maxCharacters);
        this.origin = origin;
    }

    /** What was heard. */
    public List<Block> blocks() {
        return flow.blocks();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String name = localName.toLowerCase(Locale.ROOT);
        if (unread > 0 || UNREAD.contains(name) || WebStyle.isHidden(attributes) || isFurniture(name, attributes)) {
            unread++;
            return;
        }
        if (open.size() > MAX_DEPTH) {
            throw new SAXException(new TooBigInsideException("elements inside elements"));
        }
        Element parent = open.peek();
        Boolean bold = WebStyle.bold(attributes);
        boolean strong = name.equals("b") || name.equals("strong") || HEADINGS.contains(name) || name.equals("th");
        open.push(new Element(
                WebStyle.number(attributes, "colspan", 1),
                WebStyle.number(attributes, "rowspan", 1),
                bold == null ? strong || parent != null && parent.bold : bold,
                name.equals("sup") || parent != null && parent.raised,
                name.equals("pre") || parent != null && parent.kept));
        try {
            begin(name, attributes);
        } catch (TooBigInsideException e) {
            throw new SAXException(e);
        }
    }

    /** Tika names the headers and footers of old Word documents so. */
    private boolean isFurniture(String name, Attributes attributes) {
        String type = attributes.getValue("class");
        return origin == Origin.OLD_WORD
                && name.equals("div")
                && type != null
                && (type.equals("header") || type.equals("footer"));
    }

    private void begin(String name, Attributes attributes) throws TooBigInsideException {
        if (WebStyle.isPageBreakBefore(attributes)) {
            flow.pageBreak();
        }
        switch (name) {
            case "br" -> {
                if (!flow.isAtStart()) {
                    flow.lineBreak();
                }
            }
            case "table" -> {
                marker = "";
                flow.openTable();
            }
            case "tr" -> flow.openRow();
            case "td", "th" -> flow.openCell();
            case "ul", "ol", "menu", "dir" -> {
                flow.endParagraphIfAny();
                lists.push(WebList.of(name, attributes));
            }
            case "li" -> {
                flow.endParagraphIfAny();
                WebList list = lists.peek();
                marker = list == null ? "- " : list.nextMarker(attributes);
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    flow.endParagraphIfAny();
                }
                if (HEADINGS.contains(name)) {
                    flow.heading();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (unread > 0) {
            unread--;
            return;
        }
        Element element = open.poll();
        if (element == null) {
            return;
        }
        String name = localName.toLowerCase(Locale.ROOT);
        switch (name) {
            case "table" -> flow.closeTable();
            case "tr" -> flow.closeRow();
            case "td", "th" -> {
                marker = "";
                flow.closeCell(element.columns, element.rows);
            }
            case "ul", "ol", "menu", "dir" -> {
                flow.endParagraphIfAny();
                lists.poll();
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    flow.endParagraphIfAny();
                }
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unread > 0) {
            return;
        }
        String words = new String(characters, start, length);
        Element element = open.peek();
        try {
            if (number(words)) {
                return;
            }
            if (origin == Origin.OLD_WORD && flow.isAtStart() && !words.isBlank() && ListSign.isSign(words)) {
                flow.marker(ListSign.plain(words));
            } else if (element == null) {
                flow.flowing(words, false);
            } else if (element.kept || origin == Origin.OLD_WORD && !element.raised) {
                keepLines(words, element.bold);
            } else if (element.raised) {
                flow.superscript(words.strip(), element.bold);
            } else {
                flow.flowing(words, element.bold);
            }
        } catch (TooBigInsideException e) {
            throw new SAXException(e);
        }
    }

    /** White space that the parser adds to make its XHTML readable, not the document's own; of some, line ends. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (origin == Origin.OTHER) {
            characters(characters, start, length);
        }
    }

    private void keepLines(String words, boolean bold) throws TooBigInsideException {
        String[] lines = words.replace("\r", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            // Between elements an old Word document has line ends that mean nothing.
            if (i > 0 && !(origin == Origin.OLD_WORD && flow.isAtStart())) {
                flow.lineBreak();
            }
            flow.text(lines[i], bold);
        }
    }

    /**
     * Writes the sign that waits, unless the author typed one too: the page's styles hide one of the two.
     *
     * @return whether the words are the typed sign and no more
     */
    private boolean number(String words) throws TooBigInsideException {
        if (marker.isEmpty() || words.isBlank()) {
            return false;
        }
        String generated = marker;
        marker = "";
        if (!flow.isAtStart()) {
            return false;
        }
        if (ListSign.isSign(words.strip() + " ")) {
            flow.marker(ListSign.plain(words));
            return true;
        }
        if (!ListSign.opens(words.strip())) {
            flow.marker(generated);
        }
        return false;
    }

    /** What stopped the parser, where it was this handler. */
    public static @Nullable TooBigInsideException tooBig(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 20; i++) {
            if (cause instanceof TooBigInsideException found) {
                return found;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private record Element(int columns, int rows, boolean bold, boolean raised, boolean kept) {}
}
