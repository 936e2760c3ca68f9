package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceRulerTest {
    private static final String OPENING = "Giao Sở Nông nghiệp và Môi trường lập danh mục công trình. ";
    private static final String CLOSING = "Giao Sở Tài chính bố trí kinh phí từ ngân sách tỉnh năm sau.";

    @Test
    void carriesPlacesPastPageFurnitureThatTheProgramTookOut() {
        String document = OPENING + "\n\n  Trang 2 / 14 VĂN BẢN LƯU HÀNH NỘI BỘ\n\n" + CLOSING;
        String read = OPENING + CLOSING;

        assertThat(placeIn(document, read, "Sở Tài chính")).isEqualTo(squashedPlace(document, "Sở Tài chính"));
        assertThat(placeIn(document, read, "Sở Nông")).isEqualTo(squashedPlace(document, "Sở Nông"));
    }

    @Test
    void doesNotCareForLineBreaksAndCase() {
        String document = OPENING + CLOSING;
        String read = document.replace(" ", "\n").toUpperCase(Locale.ROOT);

        assertThat(placeIn(document, read, "TÀI\nCHÍNH")).isEqualTo(squashedPlace(document, "Tài chính"));
    }

    @Test
    void countsLettersWhenNothingTiesTheTextsTogether() {
        assertThat(placeIn("abc", "xy z", "z")).isEqualTo(2);
    }

    private static int placeIn(String document, String read, String words) {
        return new PlaceRuler(new SquashedText(read), new SquashedText(document)).place(read.indexOf(words));
    }

    private static int squashedPlace(String document, String words) {
        return new SquashedText(document).place(document.indexOf(words));
    }
}
