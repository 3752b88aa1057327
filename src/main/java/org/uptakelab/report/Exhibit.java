package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ImpressionAudit;
import org.uptakelab.audit.ListMaker;
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
    private static final double SMALL = 0.01;

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
                title(words, "exhibit.purchases.title", defined.stream().mapToDouble(ExhibitRow::share)),
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
        return new ImpressionExhibit(audit, new Words(language)).exhibit();
    }

    /**
     * The exhibit of a log of coupon campaigns.
     *
     * @param audit what an audit found
     * @param language English or German
     * @return redemptions per exposure by kind
     */
    public static Exhibit of(CampaignAudit audit, Locale language) {
        return new CampaignExhibit(audit, new Words(language)).exhibit();
    }

    private static List<ExhibitRow> defined(List<ExhibitRow> rows) {
        return rows.stream().filter(row -> !Double.isNaN(row.share())).toList();
    }

    /**
     * What one sees: from which share to which, or one share where both ends read alike.
     *
     * @param words the words of the language
     * @param key the text's key; that with {@code .one} has one share
     * @param shares the shares
     * @return the title; that nothing can be asked if there is no share
     */
    static String title(Words words, String key, DoubleStream shares) {
        Numbers numbers = new Numbers(words);
        double[] sorted = shares.sorted().toArray();
        if (sorted.length == 0) {
            return words.say("audit.title.undefined");
        }
        String low = inTitle(numbers, sorted[0]);
        String high = inTitle(numbers, sorted[sorted.length - 1]);
        return low.equals(high) ? words.say(key + ".one", "share", low) : words.say(key, "low", low, "high", high);
    }

    private static String inTitle(Numbers numbers, double share) {
        return share > 0 && share < SMALL ? hundredths(numbers, share) : numbers.percent(share);
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
