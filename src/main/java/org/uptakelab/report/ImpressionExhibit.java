package org.uptakelab.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.audit.ShownAlike;
import org.uptakelab.report.ExhibitRow.Maker;

/** The exhibit of a log of suggestions shown: clicks per suggestion, by policy and position. */
final class ImpressionExhibit {
    private static final double A_PAGE = 10;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private final ImpressionAudit audit;
    private final Words words;
    private final Numbers numbers;

    /**
     * An exhibit.
     *
     * @param audit what the log tells
     * @param words the words of its language
     */
    ImpressionExhibit(ImpressionAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** {@return the exhibit; its title is of whole policies, since single positions are noisier} */
    Exhibit exhibit() {
        List<String> notes = new ArrayList<>(List.of(why()));
        if (!audit.shownAlike().isEmpty()) {
            notes.add(words.say("exhibit.impressions.weights", "least", numbers.whole(Math.round(ShownAlike.LEAST))));
        }
        return new Exhibit(
                words.say("exhibit.impressions.question"),
                Exhibit.title(
                        words,
                        "exhibit.impressions.title",
                        audit.byPolicy().stream().mapToDouble(Rate::value)),
                words.say("exhibit.impressions.lead"),
                rows(),
                notes,
                audit.shownAlike().stream().map(this::alike).toList(),
                words.language());
    }

    private List<ExhibitRow> rows() {
        List<ExhibitRow> rows = new ArrayList<>();
        for (Rate policy : audit.byPolicy()) {
            String heading =
                    (policy.group().isEmpty() ? "" : policy.group() + ": ") + words.say("exhibit.of.impressions");
            String name = policy.kind().isEmpty() ? words.say("exhibit.all") : policy.kind();
            rows.add(ExhibitRow.of(heading, words.say("exhibit.policy", "policy", name), Maker.WHOLE, policy));
            audit.byPosition().stream()
                    .filter(rate ->
                            rate.group().equals(policy.group()) && rate.kind().equals(policy.kind()))
                    .forEach(rate -> rows.add(ExhibitRow.of(
                            heading,
                            words.say("exhibit.position", "policy", name, "position", String.valueOf(rate.position())),
                            Maker.PART,
                            rate)));
        }
        return rows;
    }

    /** Why a small rate does not contradict a large share; with how many suggestions they agree, where the rate is the smaller. */
    private String why() {
        long clicks = audit.byPolicy().stream().mapToLong(Rate::hits).sum();
        long shown = audit.byPolicy().stream().mapToLong(Rate::trials).sum();
        double rate = (double) clicks / shown;
        double amazon = Marks.LEVELS.get(0) / rate;
        double netflix = Marks.LEVELS.get(1) / rate;
        List<String> sentences = new ArrayList<>(List.of(words.say("exhibit.impressions.why")));
        if (clicks > 0 && amazon > 1) {
            sentences.add(words.say(
                    "exhibit.impressions.needed",
                    "rate",
                    Exhibit.hundredths(numbers, rate),
                    "n35",
                    twoDigits(amazon),
                    "n80",
                    twoDigits(netflix)));
        }
        if (clicks > 0 && amazon > A_PAGE) {
            sentences.add(words.say(
                    "exhibit.impressions.pages",
                    "p35",
                    twoDigits(amazon / A_PAGE),
                    "p80",
                    twoDigits(netflix / A_PAGE)));
        }
        sentences.add(words.say("exhibit.impressions.neither"));
        return String.join(" ", sentences);
    }

    private String twoDigits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWO_DIGITS);
        return numbers.decimals(rounded.doubleValue(), rounded.doubleValue() < 10 ? 1 : 0);
    }

    private String alike(ShownAlike alike) {
        String name = Stream.of(alike.shown().group(), alike.shown().kind())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String policy = name.isEmpty() ? words.say("exhibit.all") : name;
        String rate = Exhibit.hundredths(numbers, alike.shown().value());
        if (!alike.hasAnswer()) {
            return words.say(
                    "exhibit.impressions.alike.none",
                    "policy",
                    policy,
                    "rate",
                    rate,
                    "trials",
                    numbers.whole(alike.shown().trials()),
                    "effective",
                    twoDigits(alike.effective()));
        }
        return words.say(
                "exhibit.impressions.alike",
                "policy",
                policy,
                "rate",
                rate,
                "alike",
                Exhibit.hundredths(numbers, alike.value()),
                "low",
                Exhibit.hundredths(numbers, alike.low()),
                "high",
                Exhibit.hundredths(numbers, alike.high()),
                "effective",
                numbers.decimals(alike.effective(), 0));
    }
}
