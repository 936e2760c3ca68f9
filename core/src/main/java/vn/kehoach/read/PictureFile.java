package vn.kehoach.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture file (PNG, JPEG, TIFF, ...) of one page or more. */
final class PictureFile {
    /** Width of an A4 page in points; pictures seldom say their size on paper. */
    private static final float WIDTH = 595;
    /** Larger pictures, in pixels, are refused before they take memory. */
    private static final long MAX_PIXELS = 120_000_000;

    private static final int MAX_PAGES = 500;

    private final ImageReader reader;
    private final int size;

    private PictureFile(ImageReader reader, int size) {
        this.reader = reader;
        this.size = size;
    }

    /** The file, or null where no reader knows its kind. */
    static @Nullable PictureFile open(byte[] bytes) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        // Java's reader would count the pages of a ring for ever.
        int size = TiffPages.isTiff(bytes) ? TiffPages.count(bytes) : reader.getNumImages(true);
        return new PictureFile(reader, Math.min(MAX_PAGES, size));
    }

    List<Integer> numbers() {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }

    Recognition.Picture picture(int number) throws IOException {
        long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
        if (pixels > MAX_PIXELS) {
            throw new IOException("picture " + number + " has " + pixels + " pixels");
        }
        BufferedImage picture = reader.read(number - 1);
        boolean lying = picture.getWidth() > picture.getHeight();
        return new Recognition.Picture(picture, lying ? WIDTH * picture.getWidth() / picture.getHeight() : WIDTH);
    }
}
