package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class NamePlacingTest {
    private final Rectangle2D plot = new Rectangle2D.Double(0, 0, 400, 300);

    @Test
    void aNameStandsToTheRightOfALonelyPoint() {
        Rectangle2D box = new NamePlacing(plot).place(100, 100, 10, 80, 20);
        assertTrue(box.getMinX() > 100 && box.contains(150, 100));
    }

    @Test
    void aNameStaysInsideThePlot() {
        assertTrue(plot.contains(new NamePlacing(plot).place(390, 100, 10, 80, 20)));
    }

    @Test
    void namesOfOnePlaceDoNotCoverEachOther() {
        NamePlacing names = new NamePlacing(plot);
        Rectangle2D first = names.place(200, 150, 10, 80, 20);
        Rectangle2D second = names.place(200, 150, 10, 80, 20);
        assertFalse(first.intersects(second));
    }

    @Test
    void aNameStaysOffOtherPoints() {
        NamePlacing names = new NamePlacing(plot);
        Rectangle2D point = new Rectangle2D.Double(140, 90, 20, 20);
        names.avoidPoint(point);
        assertFalse(names.place(100, 100, 10, 80, 20).intersects(point));
    }
}
