package org.uptakelab.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture in its 256 most frequent colours: charts have little more, and as a file it is much smaller. */
final class FewColours {
    private static final int MOST = 256;

    private FewColours() {}

    /**
     * The picture in at most 256 colours; a rarer colour becomes the nearest of them.
     *
     * @param image an image of type {@link BufferedImage#TYPE_INT_RGB}
     * @return the image with a table of colours
     */
    static BufferedImage of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        IndexColorModel colours = model(frequent(pixels));
        BufferedImage few =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Byte> places = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        int last = ~pixels[0];
        byte place = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != last) {
                last = pixels[i];
                place = places.computeIfAbsent(
                        last, rgb -> ((byte[]) colours.getDataElements(0xFF000000 | rgb, null))[0]);
            }
            indices[i] = place;
        }
        few.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indices);
        return few;
    }

    private static List<Integer> frequent(int[] pixels) {
        Map<Integer, int[]> counts = new HashMap<>();
        int run = 0;
        for (int i = 0; i < pixels.length; i++) {
            run++;
            if (i + 1 == pixels.length || pixels[i + 1] != pixels[i]) {
                counts.computeIfAbsent(pixels[i], rgb -> new int[1])[0] += run;
                run = 0;
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, int[]> entry) -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> colours) {
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            int rgb = colours.get(i);
            red[i] = (byte) (rgb >> 16);
            green[i] = (byte) (rgb >> 8);
            blue[i] = (byte) rgb;
        }
        return new IndexColorModel(8, colours.size(), red, green, blue);
    }
}
