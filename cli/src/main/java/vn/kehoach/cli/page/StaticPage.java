package vn.kehoach.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One HTML file that needs nothing else.
 *
 * <p>Its content-security policy allows only the scripts and styles that stand in it, by their digests: text of a
 * document that found its way into the page as markup still could not run or load anything.
 */
final class StaticPage {
    private final String title;
    private final List<String> scripts = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private String data = "";
    private String body = "";

    StaticPage(String title) {
        this.title = title;
    }

    StaticPage script(String... resources) {
        for (String resource : resources) {
            // A source map would be looked for beside the page.
            scripts.add(resource(resource).replace("//# sourceMappingURL=", "// source map: "));
        }
        return this;
    }

    StaticPage style(String resource) {
        styles.add(resource(resource));
        return this;
    }

    StaticPage data(String json) {
        data = json;
        return this;
    }

    /** Markup whose texts are escaped already. */
    StaticPage body(String html) {
        body = html;
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, html(), StandardCharsets.UTF_8);
    }

    private String html() {
        StringBuilder html = new StringBuilder(body.length() + data.length() + 600_000);
        html.append("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy())
                .append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.escape(title))
                .append("</title>\n");
        styles.forEach(style -> html.append("<style>").append(style).append("</style>\n"));
        html.append("</head>\n<body>\n").append(body);
        if (!data.isEmpty()) {
            html.append("<script type=\"application/json\" id=\"data\">")
                    .append(data)
                    .append("</script>\n");
        }
        scripts.forEach(script -> html.append("<script>").append(script).append("</script>\n"));
        return html.append("</body>\n</html>\n").toString();
    }

    private String policy() {
        return "default-src 'none'; script-src " + digests(scripts) + "; style-src " + digests(styles)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String digests(List<String> contents) {
        StringBuilder digests = new StringBuilder();
        for (String content : contents) {
            digests.append(digests.isEmpty() ? "" : " ")
                    .append("'sha256-")
                    .append(digest(content))
                    .append('\'');
        }
        return digests.isEmpty() ? "'none'" : digests.toString();
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = StaticPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its resource " + name);
            }
            // The digest is made of what the browser sees: it turns CR LF into LF.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
