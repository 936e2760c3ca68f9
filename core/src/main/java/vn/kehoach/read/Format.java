package vn.kehoach.read;

/** What a file turned out to be by its content; each format has one way in. */
enum Format {
    TEXT("text"),
    WORD("Word document"),
    OLD_WORD("Word document of an old version (.doc)"),
    OPEN_TEXT("OpenDocument text"),
    RICH_TEXT("RTF document"),
    WEB_PAGE("web page"),
    WEB_ARCHIVE("saved web page (.mht)"),
    PDF("PDF"),
    IMAGE("picture"),
    ARCHIVE("archive"),
    SPREADSHEET("spreadsheet"),
    PRESENTATION("presentation"),
    PROTECTED("document locked with a password"),
    /** A type that Tika names and some parser may know. */
    OTHER("file"),
    BINARY("binary data");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** What people call it. */
    String words() {
        return words;
    }
}
