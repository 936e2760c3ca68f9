package vn.kehoach.assemble;

import java.util.List;

/**
 * Who leads and who helps.
 *
 * @param lead the lead agencies
 * @param support the supporting agencies
 * @param via where the lead was read: "text", "heading" or "column"
 * @param supportVia where the support was read
 * @param by the rule that read them
 */
record Roles(List<Party> lead, List<Party> support, String via, String supportVia, String by) {
    static final Roles NONE = new Roles(List.of(), List.of(), "text", "text", "");

    Roles {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
    }

    boolean isEmpty() {
        return lead.isEmpty() && support.isEmpty();
    }

    Roles fromHeading() {
        return new Roles(lead, support, "heading", "heading", by);
    }
}
