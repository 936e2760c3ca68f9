package vn.kehoach.read.page;

import java.util.List;

/**
 * A page as placed words and ruling lines.
 *
 * @param number page number from 1
 * @param width in points
 * @param height in points
 * @param words in any order
 * @param rules straight lines drawn on it
 */
public record Page(int number, float width, float height, List<Word> words, List<Rule> rules) {
    public Page {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
