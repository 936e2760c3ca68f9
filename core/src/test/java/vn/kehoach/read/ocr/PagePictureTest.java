package vn.kehoach.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePictureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "black text, 0x141414, 0, 60",
        "blue ink, 0x2030A0, 0, 100",
        "a red seal, 0xD02838, 165, 230",
        "paper, 0xF8F6F0, 240, 255",
    })
    void showsInkDarkAndSealsLight(String what, String colour, int least, int most) {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, Color.decode(colour).getRGB());

        int light = PagePicture.grey(picture).getRaster().getSample(1, 1, 0);

        assertThat(light).as(what).isBetween(least, most);
    }
}
