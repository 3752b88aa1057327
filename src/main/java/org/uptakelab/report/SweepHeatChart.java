package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Figure.Entry;
import org.uptakelab.report.Lettering.Anchor;
import org.uptakelab.sweep.Factor;

/**
 * A measure over the grid of two factors: a field of colours for each recommender and, for a share, lines where its mean is 35 %
 * and 80 %, with thin ones where the ends of its interval are.
 *
 * @param edition an experiment with two factors, whose design is the grid
 * @param measure the measure
 */
record SweepHeatChart(SweepEdition edition, String measure) implements SweepMeasureChart {
    private static final int AXES = 74;
    private static final int FIELD = 290;
    private static final int SMALLEST_ROW = 20;
    private static final int LARGEST_ROW = 48;
    private static final int MOST_LABELS = 12;

    /** Room between a number and the name of a line. */
    private static final double BESIDE = 4;

    @Override
    public String name() {
        return "heat-" + measure;
    }

    /** The factor with more values lies along the picture. */
    private boolean firstAcross() {
        return levels(0) >= levels(1);
    }

    private int levels(int factor) {
        return edition.sweep().factors().get(factor).values().size();
    }

    private Factor across() {
        return edition.sweep().factors().get(firstAcross() ? 0 : 1);
    }

    private Factor upwards() {
        return edition.sweep().factors().get(firstAcross() ? 1 : 0);
    }

    /** The estimates of a recommender by column and row; the last factor of a grid changes fastest. */
    private Estimate[][] field(int recommender) {
        List<Estimate> estimates = edition.of(recommender, measure);
        Estimate[][] field =
                new Estimate[across().values().size()][upwards().values().size()];
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < field[i].length; j++) {
                field[i][j] = estimates.get(firstAcross() ? i * field[i].length + j : j * field.length + i);
            }
        }
        return field;
    }

    @Override
    public Figure figure(Format format) {
        List<String> recommenders = edition.sweep().recommenders();
        int rows = upwards().values().size();
        int row = Math.max(SMALLEST_ROW, Math.min(FIELD / rows, LARGEST_ROW));
        return new Figure(
                title(),
                key(),
                IntStream.range(0, recommenders.size())
                        .mapToObj(index -> new Figure.Panel(recommenders.get(index), plot(index, format)))
                        .toList(),
                columns(format),
                AXES + (int) (rows * row / HouseTheme.CONTENT),
                caption(),
                alt());
    }

    private int columns(Format format) {
        int plots = edition.sweep().recommenders().size();
        return plots == 3 && format == Format.WIDE ? plots : format.columns(plots);
    }

    private Ramp ramp() {
        ValueAxis axis = edition.meanAxis(measure);
        return new Ramp(axis.low(), axis.high());
    }

    private List<Entry> key() {
        ValueAxis axis = edition.meanAxis(measure);
        Ramp ramp = ramp();
        List<Entry> entries = new ArrayList<>();
        for (double tick : axis.ticks()) {
            Color colour = ramp.colour(tick);
            entries.add(new Entry(
                    (g, x, middle, width) -> sample(g, new Rectangle2D.Double(x, middle - 8, width, 16), colour),
                    edition.tick(tick, measure, axis)));
        }
        if (hasContours()) {
            addLine(entries, "sweep.heat.mean", true, marks(List.of(Estimate::mean)));
            addLine(entries, "sweep.heat.interval", false, marks(List.of(Estimate::low, Estimate::high)));
        }
        return entries;
    }

    private void addLine(List<Entry> entries, String key, boolean mean, List<Double> marks) {
        if (!marks.isEmpty()) {
            String told = marks.stream()
                    .map(edition.numbers()::percent)
                    .collect(Collectors.joining(" " + edition.words().say("sweep.heat.or") + " "));
            entries.add(new Entry(
                    (g, x, middle, width) -> stroke(g, new Line2D.Double(x, middle, x + width, middle), mean),
                    edition.words().say(key, "marks", told),
                    mean));
        }
    }

    /** The marks at which a part of the estimates has a line in some field. */
    private List<Double> marks(List<ToDoubleFunction<Estimate>> parts) {
        List<Estimate[][]> fields = IntStream.range(
                        0, edition.sweep().recommenders().size())
                .mapToObj(this::field)
                .toList();
        return Marks.LEVELS.stream()
                .filter(mark -> fields.stream()
                        .anyMatch(field -> parts.stream()
                                .anyMatch(part -> !lines(field, part, mark).isEmpty())))
                .toList();
    }

    private static void sample(Graphics2D g, Rectangle2D box, Color colour) {
        g.setColor(colour);
        g.fill(box);
        g.setColor(Palette.GRID);
        g.setStroke(Palette.line(1));
        g.draw(box);
    }

    private boolean hasContours() {
        return edition.isShare(measure)
                && FactorAxis.of(across()).isNumeric()
                && FactorAxis.of(upwards()).isNumeric();
    }

    private String caption() {
        StringBuilder caption = new StringBuilder(edition.words()
                .say(
                        edition.isShare(measure) ? "sweep.heat.caption.share" : "sweep.heat.caption",
                        "replications",
                        edition.replications()));
        for (Factor factor : List.of(across(), upwards())) {
            FactorAxis axis = FactorAxis.of(factor);
            if (axis.isNumeric() && !axis.isEven() && factor.values().size() > 2) {
                caption.append(' ').append(edition.words().say("sweep.uneven", "key", factor.key()));
            }
        }
        return caption.toString();
    }

    private Plot plot(int recommender, Format format) {
        double width = format.panelWidth(columns(format));
        List<String> up = new ArrayList<>(labels(upwards(), MOST_LABELS));
        Collections.reverse(up);
        Estimate[][] field = field(recommender);
        Plot plot = new Plot(format)
                .namedRows(up, format.tickFont())
                .namedColumns(
                        labels(
                                across(),
                                format == Format.NARROW || columns(format) > 2 ? MOST_LABELS / 2 : MOST_LABELS),
                        edition.key(across()).title(format.tickFont(), width - 40),
                        format.tickFont())
                .titleAbove(List.of(edition.key(upwards()).title(format.tickFont(), width)), format.tickFont())
                .withoutGrid()
                .draw((g, scale) -> drawField(g, scale, field));
        if (hasContours()) {
            plot.draw((g, scale) -> drawContours(g, scale, field));
        }
        plot.draw((g, scale) -> writeValues(g, scale, field, format));
        return hasContours() ? plot.draw((g, scale) -> nameContours(g, scale, field, format)) : plot;
    }

    /** The values of a factor, or each second, third … of them. */
    private List<String> labels(Factor factor, int most) {
        int size = factor.values().size();
        int every = (size + most - 1) / most;
        return IntStream.range(0, size)
                .mapToObj(i -> i % every == 0 ? edition.level(factor.values().get(i)) : "")
                .toList();
    }

    private static Rectangle2D box(Overlay.Scale scale, int column, double row) {
        double left = scale.x(column - 0.5);
        double top = scale.y(row + 0.5);
        return new Rectangle2D.Double(left, top, scale.x(column + 0.5) - left, scale.y(row - 0.5) - top);
    }

    private void drawField(Graphics2D g, Overlay.Scale scale, Estimate[][] field) {
        eachBox(scale, field, (box, estimate) -> {
            g.setColor(ground(estimate));
            g.fill(box);
        });
    }

    private static void eachBox(Overlay.Scale scale, Estimate[][] field, BiConsumer<Rectangle2D, Estimate> work) {
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < field[i].length; j++) {
                work.accept(box(scale, i, j - (field[i].length - 1)), field[i][j]);
            }
        }
    }

    private Color ground(Estimate estimate) {
        return estimate.isDefined() ? ramp().colour(estimate.mean()) : Palette.PAPER;
    }

    /** Writes the means into their boxes, over the contours, if they fit there. */
    private void writeValues(Graphics2D g, Overlay.Scale scale, Estimate[][] field, Format format) {
        Font font = format.captionFont();
        eachBox(scale, field, (box, estimate) -> {
            String text = text(estimate);
            if (hasRoom(text, font, box)) {
                Color colour = estimate.isDefined() ? ramp().textOn(estimate.mean()) : Palette.QUIET;
                double baseLine = box.getCenterY() + 0.34 * font.getSize2D();
                Lettering.writeOnGround(
                        g, text, box.getCenterX(), baseLine, font, colour, Anchor.MIDDLE, ground(estimate));
            }
        });
    }

    private static boolean hasRoom(String text, Font font, Rectangle2D box) {
        return Lettering.width(text, font) + 6 <= box.getWidth() && font.getSize2D() * 1.2 <= box.getHeight();
    }

    private String text(Estimate estimate) {
        if (!estimate.isDefined()) {
            return "–";
        }
        return edition.isShare(measure)
                ? edition.numbers().ofHundred(estimate.mean())
                : edition.value(estimate, measure);
    }

    private static void drawContours(Graphics2D g, Overlay.Scale scale, Estimate[][] field) {
        for (double mark : Marks.LEVELS) {
            lines(field, Estimate::low, mark).forEach(line -> stroke(g, path(scale, field, line), false));
            lines(field, Estimate::high, mark).forEach(line -> stroke(g, path(scale, field, line), false));
            lines(field, Estimate::mean, mark).forEach(line -> stroke(g, path(scale, field, line), true));
        }
    }

    /** Names each line where the name covers no number and no other name, as near to its middle as that can be. */
    private void nameContours(Graphics2D g, Overlay.Scale scale, Estimate[][] field, Format format) {
        Font font = Fonts.semiBold(format.captionFont().getSize2D());
        List<Rectangle2D> taken = new ArrayList<>();
        eachBox(scale, field, (box, estimate) -> {
            String text = text(estimate);
            if (hasRoom(text, format.captionFont(), box)) {
                taken.add(ContourName.around(
                        box.getCenterX(),
                        box.getCenterY(),
                        Lettering.width(text, format.captionFont()) + 2 * BESIDE,
                        font));
            }
        });
        for (double mark : Marks.LEVELS) {
            String name = edition.numbers().percent(mark);
            for (List<Point2D> line : lines(field, Estimate::mean, mark)) {
                List<Point2D> drawn = line.stream()
                        .<Point2D>map(point -> new Point2D.Double(
                                scale.x(point.getX()), scale.y(point.getY() - (field[0].length - 1))))
                        .toList();
                Point2D place = ContourName.place(drawn, Lettering.width(name, font), font, taken);
                taken.add(ContourName.around(place.getX(), place.getY(), Lettering.width(name, font), font));
                double baseLine = place.getY() + 0.34 * font.getSize2D();
                Lettering.writeOnGround(g, name, place.getX(), baseLine, font, Palette.INK, Anchor.MIDDLE);
            }
        }
    }

    private static List<List<Point2D>> lines(Estimate[][] field, ToDoubleFunction<Estimate> part, double level) {
        double[][] values = new double[field.length][];
        for (int i = 0; i < field.length; i++) {
            values[i] = List.of(field[i]).stream().mapToDouble(part).toArray();
        }
        return Contours.at(values, level);
    }

    private static Path2D path(Overlay.Scale scale, Estimate[][] field, List<Point2D> line) {
        Path2D path = new Path2D.Double();
        int lowest = field[0].length - 1;
        path.moveTo(scale.x(line.get(0).getX()), scale.y(line.get(0).getY() - lowest));
        for (Point2D point : line.subList(1, line.size())) {
            path.lineTo(scale.x(point.getX()), scale.y(point.getY() - lowest));
        }
        return path;
    }

    /** A contour line on a white rim, so that it can be seen on every ground; a thin one for an end of an interval. */
    private static void stroke(Graphics2D g, Shape line, boolean mean) {
        g.setColor(Palette.withAlpha(Palette.PAPER, mean ? 220 : 150));
        g.setStroke(Palette.line(mean ? 4.4 : 2.4));
        g.draw(line);
        g.setColor(Palette.INK);
        g.setStroke(mean ? Palette.line(2) : Palette.dashes(1, 1.5f, 3));
        g.draw(line);
    }
}
