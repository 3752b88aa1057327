package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourNameTest {
    private static final List<Point2D> LINE =
            List.of(new Point2D.Double(0, 0), new Point2D.Double(100, 0), new Point2D.Double(200, 0));

    @Test
    void aNameStandsNearTheMiddleIfNothingIsThere() {
        assertEquals(
                100, ContourName.place(LINE, 20, Fonts.semiBold(10), List.of()).getX(), 13);
    }

    @Test
    void aNameAvoidsWhatIsWritten() {
        Rectangle2D number = new Rectangle2D.Double(40, -5, 120, 10);
        Point2D place = ContourName.place(LINE, 20, Fonts.semiBold(10), List.of(number));
        Rectangle2D box = ContourName.around(place.getX(), place.getY(), 20, Fonts.semiBold(10));
        assertTrue(!box.intersects(number), place::toString);
    }
}
