package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FewColoursTest {
    @Test
    void upTo256ColoursStayAsTheyAre() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, i * 0x010307);
        }
        BufferedImage few = FewColours.of(image);
        for (int i = 0; i < 256; i++) {
            assertEquals(image.getRGB(i % 16, i / 16), few.getRGB(i % 16, i / 16));
        }
    }

    @Test
    void aRarerColourBecomesItsNeighbour() {
        BufferedImage image = new BufferedImage(257, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i, 0, i << 16);
            image.setRGB(i, 1, i << 16);
        }
        image.setRGB(256, 0, 200 << 16 | 3);
        image.setRGB(256, 1, 100 << 16);
        BufferedImage few = FewColours.of(image);
        assertEquals(0xFF000000 | 200 << 16, few.getRGB(256, 0));
        assertEquals(0xFF000000 | 99 << 16, few.getRGB(99, 1));
    }
}
