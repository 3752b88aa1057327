package org.uptakelab.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Lettering.Anchor;

/**
 * What would count as following a suggestion in a real log, by definition and recommender, beside the two quoted figures.
 *
 * @param result the audit
 * @param list the length of the lists shown
 * @param words the words of the language
 * @param numbers its numbers
 */
record AuditChart(AuditResult result, int list, Words words, Numbers numbers) implements Chart {
    /** The sign of the footnote on best sellers. */
    static final String FOOTNOTE = "*";

    private static final double HEAD = 0.55;
    private static final int RESAMPLES = 1000;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String title() {
        double[] shares = Stream.of(Definition.values())
                .mapToDouble(definition ->
                        result.row(definition, ListMaker.ITEM_COSINE, list).share())
                .filter(share -> !Double.isNaN(share))
                .sorted()
                .toArray();
        if (shares.length == 0) {
            return words.say("audit.title.undefined");
        }
        String low = numbers.percent(shares[0]);
        String high = numbers.percent(shares[shares.length - 1]);
        return low.equals(high)
                ? words.say("audit.title.one", "share", low)
                : words.say("audit.title", "low", low, "high", high);
    }

    @Override
    public String reading() {
        boolean personal = result.isDefined(Definition.PERSONAL);
        boolean baskets = result.isDefined(Definition.ANY_BASKET_ITEM);
        if (!personal && !baskets) {
            return words.say("audit.reading.undefined");
        }
        List<String> gaps = new ArrayList<>(List.of("items", words.items(list)));
        if (personal) {
            gaps.addAll(List.of("personal", cosine(Definition.PERSONAL)));
        }
        if (baskets) {
            gaps.addAll(List.of("earlier", cosine(Definition.EARLIER_BASKET_ITEM)));
            gaps.addAll(List.of("any", cosine(Definition.ANY_BASKET_ITEM)));
        }
        Definition drawn = baskets ? Definition.ANY_BASKET_ITEM : Definition.PERSONAL;
        gaps.addAll(List.of("random", share(result.row(drawn, ListMaker.RANDOM, list))));
        String key =
                personal && baskets ? "audit.reading" : personal ? "audit.reading.personal" : "audit.reading.baskets";
        return words.say(key, gaps.toArray(String[]::new));
    }

    private String cosine(Definition definition) {
        return share(result.row(definition, ListMaker.ITEM_COSINE, list));
    }

    private String share(AuditRow row) {
        return Double.isNaN(row.share()) ? words.say("undefined") : numbers.percent(row.share());
    }

    @Override
    public Figure figure(Format format) {
        return new Figure(
                title(),
                List.of(),
                Stream.of(Definition.values())
                        .map(definition -> panel(definition, format))
                        .toList(),
                format == Format.WIDE ? Definition.values().length : 1,
                format == Format.WIDE ? 300 : 330,
                caption(),
                title() + ". " + reading());
    }

    private String caption() {
        String caption = words.say("audit.caption", "items", words.items(list));
        return result.isDefined(Definition.ANY_BASKET_ITEM)
                ? FOOTNOTE + words.say("audit.footnote") + " " + caption
                : caption;
    }

    /** The mark of a share that the footnote is about: item against best sellers, whatever else is in the basket. */
    static String mark(Definition definition, ListMaker maker) {
        return definition.isOfBaskets() && maker.isSameEverywhere() ? FOOTNOTE : "";
    }

    private Figure.Panel panel(Definition definition, Format format) {
        Plot plot = new Plot(format)
                .x(0, 1, words.say("audit.x." + definition.label()), numbers::percent)
                .rows(HEAD, ListMaker.values().length)
                .draw((g, scale) -> draw(g, scale, definition, format));
        return new Figure.Panel(words.say("audit.short." + definition.label()), plot);
    }

    private void draw(Graphics2D g, Overlay.Scale scale, Definition definition, Format format) {
        if (!result.isDefined(definition)) {
            sayUndefined(g, scale, definition, format);
            return;
        }
        QuotedMarks.draw(g, scale, format, numbers, HEAD, ListMaker.values().length);
        Bars bars = new Bars(g, scale, format);
        for (ListMaker maker : ListMaker.values()) {
            AuditRow row = result.row(definition, maker, list);
            bars.name(maker.ordinal(), maker.label() + mark(definition, maker));
            if (Double.isNaN(row.share())) {
                bars.note(maker.ordinal(), words.say("undefined"));
            } else {
                Estimate estimate = new Estimate(row.share(), row.low(), row.high(), RESAMPLES, 0);
                bars.bar(maker.ordinal(), 0, row.share(), Sort.COINCIDENT);
                bars.interval(maker.ordinal(), estimate);
                bars.number(maker.ordinal(), estimate, numbers.exactPercent(row.share()), Sort.COINCIDENT, 1);
            }
        }
    }

    /** Why a definition has nothing to divide by. */
    static String whyUndefined(Definition definition, Words words) {
        return words.say(definition.isOfBaskets() ? "audit.undefined.baskets" : "audit.undefined.personal");
    }

    private void sayUndefined(Graphics2D g, Overlay.Scale scale, Definition definition, Format format) {
        double width = scale.x(1) - scale.x(0);
        double y = scale.y(0);
        for (String line : Lettering.wrap(whyUndefined(definition, words), format.labelFont(), width)) {
            y += Lettering.leading(format.labelFont());
            Lettering.writeOnGround(g, line, scale.x(0), y, format.labelFont(), Palette.QUIET, Anchor.LEFT);
        }
    }
}
