package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.audit.CampaignAudit;
import org.uptakelab.audit.Rate;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.ExhibitRow.Maker;

/** The exhibit of a log of coupon campaigns: redemptions per exposure, by kind. */
final class CampaignExhibit {
    private final CampaignAudit audit;
    private final Words words;
    private final Numbers numbers;

    /**
     * An exhibit.
     *
     * @param audit what the log tells
     * @param words the words of its language
     */
    CampaignExhibit(CampaignAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** {@return the exhibit} */
    Exhibit exhibit() {
        List<String> notes = new ArrayList<>();
        for (CampaignAudit.Monthly month : audit.perMonth()) {
            notes.add(words.say(
                    "exhibit.campaigns.month",
                    "kind",
                    name(month.kind()),
                    "rate",
                    numbers.exactPercent(month.value())));
        }
        audit.paired().forEach(paired -> notes.add(paired(paired)));
        notes.add(words.say("exhibit.campaigns.note"));
        return new Exhibit(
                words.say("exhibit.campaigns.question"),
                Exhibit.title(
                        words,
                        "exhibit.campaigns.title",
                        audit.byKind().stream().mapToDouble(Rate::value)),
                words.say("exhibit.campaigns.lead"),
                audit.byKind().stream()
                        .map(rate ->
                                ExhibitRow.of(words.say("exhibit.of.campaigns"), name(rate.kind()), Maker.WHOLE, rate))
                        .toList(),
                notes,
                List.of(),
                words.language());
    }

    private String name(String kind) {
        return kind.isEmpty() ? words.say("exhibit.all") : kind;
    }

    private String paired(CampaignAudit.Paired paired) {
        return words.sayCount(
                "exhibit.campaigns.paired",
                paired.users(),
                "users",
                numbers.whole(paired.users()),
                "kind",
                name(paired.kind()),
                "other",
                name(paired.other()),
                "first",
                numbers.exactPercent(paired.first()),
                "second",
                numbers.exactPercent(paired.second()),
                "difference",
                numbers.decimals(100 * paired.difference().mean(), 1),
                "interval",
                interval(paired.difference()));
    }

    /** The interval in brackets, after a blank; nothing if there is none. */
    private String interval(Estimate difference) {
        return difference.hasInterval()
                ? " "
                        + words.say(
                                "exhibit.campaigns.interval",
                                "low",
                                numbers.decimals(100 * difference.low(), 1),
                                "high",
                                numbers.decimals(100 * difference.high(), 1))
                : "";
    }
}
