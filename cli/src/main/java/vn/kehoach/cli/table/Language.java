package vn.kehoach.cli.table;

/** Of headings. */
public enum Language {
    VI,
    EN
}
