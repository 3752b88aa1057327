package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.audit.Rate;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.ExhibitRow.Maker;

/**
 * One real log under every definition that it allows, to be set beside 35 % and 80 %.
 *
 * @param question what is asked of the log
 * @param title what one sees
 * @param lead what the log is, in a sentence or two
 * @param rows the shares
 * @param notes what else is to be said, a paragraph each
 * @param points numbers that belong to the last of these paragraphs, one below the other
 * @param language English or German
 */
public record Exhibit(
        String question,
        String title,
        String lead,
        List<ExhibitRow> rows,
        List<String> notes,
        List<String> points,
        Locale language) {
    private static final double A_PAGE = 10;

    /** Copies the lists. */
    public Exhibit {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        points = List.copyOf(points);
    }

    /**
     * The exhibit of a purchase log.
     *
     * @param audit what an audit found
     * @param list length of the lists: 1, 5, 10 or 20
     * @param language English or German
     * @return every definition, by learned lists, best sellers and chance
     */
    public static Exhibit of(AuditResult audit, int list, Locale language) {
        Words words = new Words(language);
        Numbers numbers = new Numbers(words);
        List<ExhibitRow> rows = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            String heading = words.say("exhibit.of." + definition.label());
            for (ListMaker maker : ListMaker.values()) {
                AuditRow row = audit.row(definition, maker, list);
                rows.add(ExhibitRow.of(heading, words.say("exhibit.lists", "maker", maker.label()), sort(maker), row));
            }
        }
        audit.userPeriods().stream().filter(row -> row.list() == list).forEach(row -> {
            ListMaker maker = Stream.of(ListMaker.values())
                    .filter(one -> one.label().equals(row.recommender()))
                    .findFirst()
                    .orElseThrow();
            rows.add(ExhibitRow.of(
                    words.say("exhibit.of.users"),
                    words.say("exhibit.lists", "maker", maker.label()),
                    maker == ListMaker.RANDOM ? Maker.CHANCE : Maker.PEOPLE,
                    row));
        });
        List<ExhibitRow> defined = defined(rows);
        return new Exhibit(
                words.say("exhibit.purchases.question"),
                title(words, numbers, "exhibit.purchases.title", defined),
                words.say("exhibit.purchases.lead", "items", words.items(list)),
                defined,
                List.of(words.say("exhibit.purchases.note"), words.say("audit.note")),
                List.of(),
                language);
    }

    /**
     * The exhibit of a log of suggestions shown.
     *
     * @param audit what an audit found
     * @param language English or German
     * @return clicks per suggestion by policy and position
     */
    public static Exhibit of(ImpressionAudit audit, Locale language) {
        Words words = new Words(language);
        Numbers numbers = new Numbers(words);
        List<ExhibitRow> rows = new ArrayList<>();
        for (Rate policy : audit.byPolicy()) {
            String heading =
                    (policy.group().isEmpty() ? "" : policy.group() + ": ") + words.say("exhibit.of.impressions");
            String name = policy.kind().isEmpty() ? words.say("exhibit.all") : policy.kind();
            rows.add(ExhibitRow.of(heading, words.say("exhibit.policy", "policy", name), Maker.LEARNED, policy));
            audit.byPosition().stream()
                    .filter(rate ->
                            rate.group().equals(policy.group()) && rate.kind().equals(policy.kind()))
                    .forEach(rate -> rows.add(ExhibitRow.of(
                            heading,
                            words.say("exhibit.position", "policy", name, "position", String.valueOf(rate.position())),
                            Maker.CHANCE,
                            rate)));
        }
        List<String> notes = new ArrayList<>();
        Rate all = audit.byPolicy().stream()
                .reduce((one, other) -> new Rate("", "", 0, one.hits() + other.hits(), one.trials() + other.trials()))
                .orElseThrow();
        notes.add(words.say(
                "exhibit.impressions.why",
                "rate",
                hundredths(numbers, all.value()),
                "n35",
                needed(numbers, Marks.LEVELS.get(0), all),
                "n80",
                needed(numbers, Marks.LEVELS.get(1), all),
                "p35",
                needed(numbers, Marks.LEVELS.get(0) / A_PAGE, all),
                "p80",
                needed(numbers, Marks.LEVELS.get(1) / A_PAGE, all)));
        if (!audit.byChance().isEmpty()) {
            notes.add(words.say("exhibit.impressions.weights"));
        }
        List<String> points = new ArrayList<>();
        for (int index = 0; index < audit.byChance().size(); index++) {
            Estimate chance = audit.byChance().get(index);
            Rate policy = audit.byPolicy().get(index);
            points.add(words.say(
                    "exhibit.impressions.chance",
                    "policy",
                    Stream.of(policy.group(), policy.kind())
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", ")),
                    "rate",
                    hundredths(numbers, policy.value()),
                    "chance",
                    hundredths(numbers, chance.mean()),
                    "low",
                    hundredths(numbers, chance.low()),
                    "high",
                    hundredths(numbers, chance.high())));
        }
        List<ExhibitRow> defined = defined(rows);
        return new Exhibit(
                words.say("exhibit.impressions.question"),
                title(words, numbers, "exhibit.impressions.title", defined),
                words.say("exhibit.impressions.lead"),
                defined,
                notes,
                points,
                language);
    }

    /** Suggestions a purchase must be surrounded by for a share to come of a rate. */
    private static String needed(Numbers numbers, double share, Rate rate) {
        return rate.hits() == 0 ? "∞" : numbers.decimals(share / rate.value(), 0);
    }

    /**
     * The exhibit of a log of coupon campaigns.
     *
     * @param audit what an audit found
     * @param language English or German
     * @return redemptions per exposure by kind
     */
    public static Exhibit of(CampaignAudit audit, Locale language) {
        Words words = new Words(language);
        Numbers numbers = new Numbers(words);
        List<ExhibitRow> rows = audit.byKind().stream()
                .map(rate -> ExhibitRow.of(
                        words.say("exhibit.of.campaigns"),
                        rate.kind().isEmpty() ? words.say("exhibit.all") : rate.kind(),
                        Maker.LEARNED,
                        rate))
                .toList();
        List<String> notes = new ArrayList<>();
        for (int index = 0; index < audit.perMonth().size(); index++) {
            notes.add(words.say(
                    "exhibit.campaigns.month",
                    "kind",
                    rows.get(index).label(),
                    "rate",
                    numbers.exactPercent(audit.perMonth().get(index))));
        }
        for (CampaignAudit.Paired paired : audit.paired()) {
            notes.add(words.say(
                    "exhibit.campaigns.paired",
                    "users",
                    numbers.whole(paired.users()),
                    "kind",
                    paired.kind(),
                    "other",
                    paired.other(),
                    "first",
                    numbers.exactPercent(paired.first()),
                    "second",
                    numbers.exactPercent(paired.second()),
                    "difference",
                    numbers.decimals(100 * paired.difference().mean(), 1),
                    "low",
                    paired.difference().hasInterval()
                            ? numbers.decimals(100 * paired.difference().low(), 1)
                            : "–",
                    "high",
                    paired.difference().hasInterval()
                            ? numbers.decimals(100 * paired.difference().high(), 1)
                            : "–"));
        }
        notes.add(words.say("exhibit.campaigns.note"));
        List<ExhibitRow> defined = defined(rows);
        return new Exhibit(
                words.say("exhibit.campaigns.question"),
                title(words, numbers, "exhibit.campaigns.title", defined),
                words.say("exhibit.campaigns.lead"),
                defined,
                notes,
                List.of(),
                language);
    }

    private static List<ExhibitRow> defined(List<ExhibitRow> rows) {
        return rows.stream().filter(row -> !Double.isNaN(row.share())).toList();
    }

    private static String title(Words words, Numbers numbers, String key, List<ExhibitRow> rows) {
        DoubleStream shares = rows.stream().mapToDouble(ExhibitRow::share);
        double[] sorted = shares.sorted().toArray();
        if (sorted.length == 0) {
            return words.say("audit.title.undefined");
        }
        return words.say(key, "low", numbers.percent(sorted[0]), "high", numbers.percent(sorted[sorted.length - 1]));
    }

    /** A rate in percent with two decimals. */
    static String hundredths(Numbers numbers, double rate) {
        return numbers.decimals(100 * rate, 2) + "\u00a0%";
    }

    private static Maker sort(ListMaker maker) {
        return switch (maker) {
            case RANDOM -> Maker.CHANCE;
            case POPULAR -> Maker.POPULAR;
            default -> Maker.LEARNED;
        };
    }
}
