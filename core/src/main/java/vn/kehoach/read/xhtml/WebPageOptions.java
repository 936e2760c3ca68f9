package vn.kehoach.read.xhtml;

import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;

/** Has Tika pass on all elements and attributes of web pages; needs Tika's HTML module, as the parser does. */
public final class WebPageOptions {
    private WebPageOptions() {}

    /** Sets the options. */
    public static void set(ParseContext context) {
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    }
}
