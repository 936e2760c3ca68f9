package vn.kehoach.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.apache.tika.parser.ocr.tess4j.ImageDeskew;

/** Makes the picture of a page grey and lays it straight. */
final class PagePicture {
    /** Leaning less, in degrees, does no harm. */
    private static final double MIN_SKEW = 0.2;
    /** Pages are not laid more askew than this. */
    private static final double MAX_SKEW = 10;

    /** Percent; red signs alone on white must still be told from it. */
    private static final int RED = 80;

    private PagePicture() {}

    /** The picture in grey, a red seal far lighter than the black text below it. */
    static BufferedImage grey(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture;
        }
        int width = picture.getWidth();
        BufferedImage grey = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        if (picture.getColorModel().getNumColorComponents() < 3
                || picture.getColorModel().getPixelSize() == 1) {
            draw(grey, picture, new AffineTransform());
            return grey;
        }
        BufferedImage colours = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(colours, picture, new AffineTransform());
        int[] row = new int[width];
        byte[] light = new byte[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            colours.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int red = row[x] >> 16 & 0xFF;
                int green = row[x] >> 8 & 0xFF;
                light[x] = (byte) ((RED * red + (100 - RED) * green) / 100);
            }
            grey.getRaster().setDataElements(0, y, width, 1, light);
        }
        return grey;
    }

    /** The picture without its skew. */
    static BufferedImage straight(BufferedImage grey) {
        // A quarter of the size tells the angle as well, sixteen times faster.
        BufferedImage small =
                new BufferedImage(grey.getWidth() / 4 + 1, grey.getHeight() / 4 + 1, BufferedImage.TYPE_BYTE_GRAY);
        draw(small, grey, AffineTransform.getScaleInstance(0.25, 0.25));
        double angle = new ImageDeskew(small).getSkewAngle();
        if (Math.abs(angle) < MIN_SKEW || Math.abs(angle) > MAX_SKEW) {
            return grey;
        }
        BufferedImage straight = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        draw(
                straight,
                grey,
                AffineTransform.getRotateInstance(
                        Math.toRadians(-angle), grey.getWidth() / 2.0, grey.getHeight() / 2.0));
        return straight;
    }

    /** The picture turned clockwise by 90, 180 or 270 degrees. */
    static BufferedImage turned(BufferedImage grey, int degrees) {
        boolean lying = degrees % 180 != 0;
        int width = lying ? grey.getHeight() : grey.getWidth();
        int height = lying ? grey.getWidth() : grey.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-grey.getWidth() / 2.0, -grey.getHeight() / 2.0);
        draw(turned, grey, turn);
        return turned;
    }

    private static void draw(BufferedImage to, BufferedImage picture, AffineTransform transform) {
        Graphics2D graphics = to.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, transform, null);
        } finally {
            graphics.dispose();
        }
    }
}
