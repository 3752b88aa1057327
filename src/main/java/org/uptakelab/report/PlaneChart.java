package org.uptakelab.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Lettering.Anchor;

/**
 * The plane of foresight ({@code coincident_share}) against steering ({@code caused_share}): every arm a point with its
 * intervals in both directions and its name beside it, every replication a small dot.
 */
record PlaneChart(Edition edition) implements Chart {
    private static final String FORESIGHT = "coincident_share";
    private static final String STEERING = "caused_share";
    private static final double MARKER = 15;
    private static final double DOT = 5;

    /** Beyond this many arms, names stand alone and smaller. */
    private static final int CROWD = 8;

    @Override
    public String name() {
        return "plane";
    }

    @Override
    public String title() {
        if (edition.hasManyArms()) {
            return edition.words()
                    .say(
                            "plane.title.many",
                            "foresightLow",
                            edition.lowest(FORESIGHT),
                            "foresightHigh",
                            edition.highest(FORESIGHT),
                            "steeringLow",
                            edition.lowest(STEERING),
                            "steeringHigh",
                            edition.highest(STEERING));
        }
        return edition.joined(edition.arms(), arm -> say("plane.title", arm), "\n");
    }

    @Override
    public String reading() {
        return edition.eachOrEnds(STEERING, arm -> say("plane.reading", arm));
    }

    private String say(String key, ArmResult arm) {
        return edition.words()
                .say(
                        key,
                        "arm",
                        edition.name(arm),
                        "foresight",
                        edition.percent(arm, FORESIGHT),
                        "steering",
                        edition.percent(arm, STEERING));
    }

    @Override
    public Figure figure(Format format) {
        Words words = edition.words();
        Plot plot = new Plot(format)
                .x(0, end(FORESIGHT), words.say(format.key("plane.x")), edition.numbers()::percent)
                .y(0, end(STEERING), words.say("plane.y"), edition.numbers()::percent)
                .verticalGrid()
                .draw((g, scale) -> drawArms(g, scale, format));
        return new Figure(
                title(),
                isKeyed(format) ? key() : List.of(),
                List.of(new Figure.Panel("", plot)),
                1,
                format == Format.WIDE ? 470 : 410,
                words.say("plane.caption") + " " + edition.intervalNote() + undefinedNote(),
                alt());
    }

    /** On phones there is no room for many names beside their points: scenarios stand in the key. */
    private boolean isKeyed(Format format) {
        return format == Format.NARROW && edition.hasManyArms();
    }

    private List<Figure.Entry> key() {
        Map<String, Figure.Entry> entries = new LinkedHashMap<>();
        for (ArmResult arm : definedArms()) {
            String scenario = edition.scenario(arm);
            Marker marker = marker(arm);
            Color colour = colour(arm);
            Figure.Swatch swatch = (g, x, middle, width) -> marker.draw(g, x + width / 2, middle, MARKER, colour);
            entries.putIfAbsent(scenario, new Figure.Entry(swatch, scenario));
        }
        return List.copyOf(entries.values());
    }

    private String undefinedNote() {
        List<ArmResult> missing =
                edition.arms().stream().filter(arm -> !isDefined(arm)).toList();
        return missing.isEmpty()
                ? ""
                : " " + edition.words().say("plane.missing", "arms", edition.joined(missing, edition::name, ", "));
    }

    private static boolean isDefined(ArmResult arm) {
        return arm.estimate(FORESIGHT).isDefined() && arm.estimate(STEERING).isDefined();
    }

    /** The end of an axis: the next full tenth beyond everything drawn, with room for names. */
    private double end(String measure) {
        double most = edition.arms().stream()
                .flatMapToDouble(arm -> DoubleStream.concat(
                        DoubleStream.of(
                                arm.estimate(measure).high(),
                                arm.estimate(measure).mean()),
                        values(arm, measure)))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        return Shares.axisEnd(most * 1.2);
    }

    private static DoubleStream values(ArmResult arm, String measure) {
        return arm.replications().stream().mapToDouble(replication -> value(replication, measure));
    }

    private static double value(ReplicationResult replication, String measure) {
        return Shares.ratio(replication, measure).value();
    }

    private void drawArms(Graphics2D g, Overlay.Scale scale, Format format) {
        Rectangle2D area = new Rectangle2D.Double(
                scale.x(0),
                scale.y(end(STEERING)),
                scale.x(end(FORESIGHT)) - scale.x(0),
                scale.y(0) - scale.y(end(STEERING)));
        NamePlacing names = new NamePlacing(area);
        definedArms().forEach(arm -> names.avoidPoint(around(scale, arm)));
        drawCorners(g, area, names, format);
        definedArms().forEach(arm -> drawReplications(g, scale, arm));
        for (ArmResult arm : definedArms()) {
            drawPoint(g, scale, arm);
        }
        for (ArmResult arm : definedArms()) {
            drawName(g, scale, arm, names, format);
        }
    }

    private List<ArmResult> definedArms() {
        return edition.arms().stream().filter(PlaneChart::isDefined).toList();
    }

    /** What a name must not cover: the marker, its intervals and the dots of the replications. */
    static Rectangle2D around(Overlay.Scale scale, ArmResult arm) {
        Estimate foresight = arm.estimate(FORESIGHT);
        Estimate steering = arm.estimate(STEERING);
        double x = scale.x(foresight.mean());
        double y = scale.y(steering.mean());
        Rectangle2D box = new Rectangle2D.Double(x - MARKER, y - MARKER, 2 * MARKER, 2 * MARKER);
        if (foresight.hasInterval() && steering.hasInterval()) {
            box.add(scale.x(foresight.low()), scale.y(steering.low()));
            box.add(scale.x(foresight.high()), scale.y(steering.high()));
        }
        dots(scale, arm).forEach(dot -> box.add(dot.getBounds2D()));
        return box;
    }

    private void drawCorners(Graphics2D g, Rectangle2D area, NamePlacing names, Format format) {
        double top = area.getY() + format.nameFont().getSize2D() + 6;
        double bottom = area.getMaxY() - 12;
        double left = area.getX() + 10;
        double right = area.getMaxX() - 10;
        corner(g, "plane.corner.steering", left, top, Anchor.LEFT, names, format);
        corner(g, "plane.corner.both", right, top, Anchor.RIGHT, names, format);
        corner(g, "plane.corner.neither", left, bottom, Anchor.LEFT, names, format);
        corner(g, "plane.corner.foresight", right, bottom, Anchor.RIGHT, names, format);
    }

    /** Writes a word into a corner, or as near to it as the points leave room. */
    private void corner(Graphics2D g, String key, double x, double y, Anchor anchor, NamePlacing names, Format format) {
        String text = edition.words().say(key);
        Font font = format.nameFont();
        double width = Lettering.width(text, font);
        Rectangle2D box = new Rectangle2D.Double(
                anchor == Anchor.LEFT ? x : x - width, y - font.getSize2D(), width, font.getSize2D() * 1.3);
        double step = (names.isInUpperHalf(box) ? 1 : -1) * box.getHeight();
        for (int steps = 0; names.coversPoint(box) && steps < 4; steps++) {
            box.setRect(box.getX(), box.getY() + step, box.getWidth(), box.getHeight());
        }
        double baseLine = box.getY() + font.getSize2D();
        Lettering.writeOnGround(g, text, x, baseLine, font, new Color(0x6B7280), anchor);
        names.avoid(box);
    }

    private void drawReplications(Graphics2D g, Overlay.Scale scale, ArmResult arm) {
        g.setColor(Palette.withAlpha(colour(arm), 80));
        dots(scale, arm).forEach(g::fill);
    }

    /** A dot for each replication in which both measures are defined. */
    private static Stream<Ellipse2D> dots(Overlay.Scale scale, ArmResult arm) {
        return arm.replications().stream()
                .map(replication -> new Point2D.Double(value(replication, FORESIGHT), value(replication, STEERING)))
                .filter(values -> !Double.isNaN(values.x) && !Double.isNaN(values.y))
                .map(values -> new Point2D.Double(scale.x(values.x), scale.y(values.y)))
                .map(middle -> new Ellipse2D.Double(middle.x - DOT / 2, middle.y - DOT / 2, DOT, DOT));
    }

    private void drawPoint(Graphics2D g, Overlay.Scale scale, ArmResult arm) {
        Estimate foresight = arm.estimate(FORESIGHT);
        Estimate steering = arm.estimate(STEERING);
        double x = scale.x(foresight.mean());
        double y = scale.y(steering.mean());
        g.setColor(colour(arm));
        g.setStroke(Palette.line(2.2));
        if (foresight.hasInterval()) {
            g.draw(new Line2D.Double(scale.x(foresight.low()), y, scale.x(foresight.high()), y));
        }
        if (steering.hasInterval()) {
            g.draw(new Line2D.Double(x, scale.y(steering.low()), x, scale.y(steering.high())));
        }
        marker(arm).draw(g, x, y, MARKER, colour(arm));
    }

    private Marker marker(ArmResult arm) {
        return Marker.ofArm(edition.scenarioIndex(arm));
    }

    private Color colour(ArmResult arm) {
        return Palette.ofArm(edition.scenarioIndex(arm));
    }

    private String nameInPlot(ArmResult arm, Format format) {
        if (!isKeyed(format)) {
            return edition.tag(arm);
        }
        return edition.ranWithSeveral(arm) ? arm.recommender() : "";
    }

    private void drawName(Graphics2D g, Overlay.Scale scale, ArmResult arm, NamePlacing names, Format format) {
        boolean crowded = edition.arms().size() > CROWD || isKeyed(format);
        String name = nameInPlot(arm, format);
        if (name.isEmpty()) {
            return;
        }
        String detail = crowded ? "" : say("plane.point", arm);
        Font font = crowded ? Fonts.semiBold(format.captionFont().getSize2D()) : format.nameFont();
        double width = Math.max(Lettering.width(name, font), Lettering.width(detail, format.captionFont()));
        double leading = Lettering.leading(format.captionFont());
        double height = font.getSize2D() + (crowded ? 4 : leading + 4);
        double x = scale.x(arm.estimate(FORESIGHT).mean());
        double y = scale.y(arm.estimate(STEERING).mean());
        Rectangle2D box = names.place(x, y, MARKER + 1, width, height);
        names.leader(x, y, box, MARKER + 1).ifPresent(line -> {
            g.setColor(Palette.withAlpha(colour(arm), 160));
            g.setStroke(Palette.line(1));
            g.draw(line);
        });
        double baseLine = box.getY() + font.getSize2D();
        Lettering.writeOnGround(g, name, box.getX(), baseLine, font, Palette.INK, Anchor.LEFT);
        Lettering.writeOnGround(
                g, detail, box.getX(), baseLine + leading, format.captionFont(), Palette.QUIET, Anchor.LEFT);
    }
}
