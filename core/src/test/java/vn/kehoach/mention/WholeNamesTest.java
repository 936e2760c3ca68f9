package vn.kehoach.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.Plans;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Plan;

/** Names that a document prints whole end the same words elsewhere in it, by the rules alone. */
class WholeNamesTest {
    private static final String LOOSE = "Giao Ban Hỗ trợ bạn đọc vùng cao mở lớp.";

    @Test
    void aHeadingShowsWhereANameEnds() {
        assertThat(mentions("1. Ban Hỗ trợ bạn đọc vùng cao", "- Lập danh sách.", "2. Sở Y tế", "- " + LOOSE))
                .contains("Ban Hỗ trợ bạn đọc vùng cao");
    }

    @Test
    void soDoTheWordsBeforeWhoLeads() {
        assertThat(mentions("- Ban Hỗ trợ bạn đọc vùng cao chủ trì lập danh sách.", "- " + LOOSE))
                .filteredOn(name -> name.equals("Ban Hỗ trợ bạn đọc vùng cao"))
                .hasSize(2);
    }

    @Test
    void whatIsNowhereShownWholeStaysAsTheGrammarHasIt() {
        assertThat(mentions("- " + LOOSE)).doesNotContain("Ban Hỗ trợ bạn đọc vùng cao");
    }

    @Test
    void departmentsInAListAreNotOneName() {
        assertThat(mentions("1. Sở Y tế, Tài chính", "- Lập danh sách.", "- Giao Sở Y tế mở lớp."))
                .contains("Sở Y tế")
                .doesNotContain("Sở Y tế, Tài chính");
    }

    private static List<String> mentions(String... lines) {
        Plan plan = Plans.body(
                Stream.concat(Stream.of("I. NHIỆM VỤ"), Stream.of(lines)).toArray(String[]::new));
        return plan.agencies().stream().map(Agency::text).toList();
    }
}
