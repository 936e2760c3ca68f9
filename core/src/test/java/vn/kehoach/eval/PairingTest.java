package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Pairing<String, String> SAME_WORD = Pairing.nearest(10, String::equals);

    @Test
    void takesTheNearestPairFirst() {
        Matches<String, String> matches = SAME_WORD.match(
                List.of(new Placed<>("UBND tỉnh", 0), new Placed<>("UBND tỉnh", 8)),
                List.of(new Placed<>("UBND tỉnh", 7), new Placed<>("UBND tỉnh", 9)));

        assertThat(matches.links()).containsExactly(new Matches.Link(1, 0), new Matches.Link(0, 1));
    }

    @Test
    void prefersEarlierItemsAtATie() {
        Matches<String, String> matches = SAME_WORD.match(
                List.of(new Placed<>("Sở Y tế", 5)), List.of(new Placed<>("Sở Y tế", 8), new Placed<>("Sở Y tế", 2)));

        assertThat(matches.links()).containsExactly(new Matches.Link(0, 0));
        assertThat(matches.invented()).hasSize(1);
    }

    @Test
    void reachesNoFurtherThanItsReach() {
        Matches<String, String> matches = SAME_WORD.match(
                List.of(new Placed<>("Sở Y tế", 0), new Placed<>("Sở Nội vụ", 20)),
                List.of(new Placed<>("Sở Y tế", 10), new Placed<>("Sở Nội vụ", 31)));

        assertThat(matches.links()).containsExactly(new Matches.Link(0, 0));
        assertThat(matches.missed()).containsExactly("Sở Nội vụ");
        assertThat(matches.tally()).isEqualTo(new Tally(1, 2, 2));
    }
}
