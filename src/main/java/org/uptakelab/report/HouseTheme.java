package org.uptakelab.report;

import java.awt.Color;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.XYStyler;

/** What every plot has in common: white ground, no frame, horizontal grid lines only, quiet tick labels, no legend box. */
final class HouseTheme {
    /** Less than 1, or XChart leaves out the labels at both ends of an axis. */
    static final double CONTENT = 0.93;

    /** The figure paints the ground; a plot must not paint over its neighbours. */
    private static final Color CLEAR = Palette.withAlpha(Palette.PAPER, 0);

    private HouseTheme() {}

    /** Gives a chart the looks of the house. */
    static void dress(XYStyler styler, Format format) {
        ground(styler);
        axes(styler, format);
        styler.setLocale(Locale.ROOT);
        styler.setBaseFont(format.labelFont());
        styler.setAntiAlias(true);
        styler.setTextAntiAlias(true);
    }

    private static void ground(XYStyler styler) {
        styler.setChartBackgroundColor(CLEAR)
                .setPlotBackgroundColor(CLEAR)
                .setPlotBorderVisible(false)
                .setPlotContentSize(CONTENT)
                .setChartTitleVisible(false)
                .setLegendVisible(false);
        styler.setPlotMargin(0)
                .setPlotGridLinesColor(Palette.GRID)
                .setPlotGridLinesStroke(Palette.line(1))
                .setPlotGridVerticalLinesVisible(false)
                .setPlotTicksMarksVisible(false);
    }

    private static void axes(XYStyler styler, Format format) {
        styler.setAxisTicksLineVisible(false)
                .setAxisTicksMarksVisible(false)
                .setAxisTickLabelsFont(format.tickFont())
                .setAxisTickLabelsColor(Palette.QUIET)
                .setAxisTitleFont(format.labelFont())
                .setAxisTitlePadding(8)
                .setAxisTickPadding(6)
                .setXAxisTickMarkSpacingHint(format == Format.WIDE ? 90 : 70)
                .setYAxisTickMarkSpacingHint(format == Format.WIDE ? 55 : 60)
                .setYAxisLabelAlignment(TextAlignment.Right);
        styler.setXAxisTitleColor(Palette.INK).setYAxisTitleColor(Palette.INK);
    }
}
