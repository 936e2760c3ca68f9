package vn.kehoach.model;

/**
 * The body that took over the work of one that was renamed or merged, as in the reorganisation of 2025.
 *
 * @param name "Sở Tài chính" for "Sở Kế hoạch và Đầu tư"
 * @param key its key, as {@link Agency#key()} of a mention of it would be
 * @param since ISO date from which it stands in
 */
public record Successor(String name, String key, String since) {}
