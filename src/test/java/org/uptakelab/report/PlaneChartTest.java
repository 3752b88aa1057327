package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;

class PlaneChartTest {
    private static final Overlay.Scale SCALE = new Overlay.Scale(painted());

    /** A chart must have been painted before it can tell where a value is. */
    private static XYChart painted() {
        XYChart chart = new XYChartBuilder().width(900).height(600).build();
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
        chart.addSeries("values", new double[] {0, 1}, new double[] {0, 1});
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics(), 900, 600);
        return chart;
    }

    @Test
    void namesKeepClearOfEveryReplication() {
        ArmResult arm = Samples.arm("amazon", "item-llr", Samples.AMAZON, 20);
        Rectangle2D around = PlaneChart.around(SCALE, arm);
        for (ReplicationResult replication : arm.replications()) {
            double x = SCALE.x(Shares.ratio(replication, "coincident_share").value());
            double y = SCALE.y(Shares.ratio(replication, "caused_share").value());
            assertTrue(around.contains(x - 2, y - 2, 4, 4), () -> around + " cuts the dot at " + x + ", " + y);
        }
    }

    @Test
    void undefinedReplicationsAreNowhere() {
        ArmResult arm = Samples.arm("amazon", "item-llr", Samples.AMAZON, 3);
        List<ReplicationResult> withIdle = Stream.concat(
                        arm.replications().stream(), Samples.nothingBought().arms().get(0).replications().stream())
                .toList();
        assertEquals(PlaneChart.around(SCALE, arm), PlaneChart.around(SCALE, new ArmResult(arm.scenario(), withIdle)));
    }
}
