package org.uptakelab.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A log of coupon campaigns: a user exposed to a campaign a row, and whether that user redeemed a coupon of it. A CSV with columns
 * {@code user} (or {@code household}), {@code campaign} and {@code redeemed} and, if there are, {@code kind} and {@code days}.
 *
 * @param exposures the exposures, in the order of the log
 * @param hasDays whether the log tells how many days each campaign ran
 * @param report what became of the rows
 */
public record CampaignLog(List<Exposure> exposures, boolean hasDays, ReadReport report) {
    private static final String WORDS = "campaigns: user, campaign, kind, redeemed, days";

    /** Copies the list. */
    public CampaignLog {
        exposures = List.copyOf(exposures);
    }

    /**
     * A user exposed to a campaign.
     *
     * @param user the user
     * @param campaign the campaign
     * @param kind the kind of the campaign, for example personal or uniform; empty if the log names none
     * @param redeemed whether the user redeemed a coupon of it at least once
     * @param days how many days it ran, above 0; 1 if the log does not tell
     */
    public record Exposure(String user, String campaign, String kind, boolean redeemed, double days) {}

    /**
     * Reads a log.
     *
     * @param file the file, plain or gzip
     * @return its exposures
     * @throws org.uptakelab.setting.UserError if it cannot be read, or no row of it can be counted
     */
    public static CampaignLog read(Path file) {
        Collecting collecting = new Collecting();
        ReadReport report = RowLoop.read(file, LogKind.CAMPAIGNS, WORDS, collecting);
        return new CampaignLog(collecting.exposures, collecting.days.isPresent(), report);
    }

    /** Collects rows. */
    private static final class Collecting implements RowLoop.Taker {
        private final List<Exposure> exposures = new ArrayList<>();
        private OptionalInt kind = OptionalInt.empty();
        private OptionalInt days = OptionalInt.empty();
        private int user;
        private int campaign;
        private int redeemed;

        @Override
        public void columns(NamedColumns columns) {
            user = columns.place(List.of("user", "household", "household_id", "customer"));
            campaign = columns.place(List.of("campaign", "campaign_id"));
            redeemed = columns.place(List.of("redeemed"));
            kind = columns.find(List.of("kind", "type", "campaign_type"));
            days = columns.find(List.of("days"));
        }

        @Override
        public @Nullable Refusal take(CSVRecord row) {
            if (row.get(user).isEmpty()) {
                return Refusal.NO_USER;
            }
            if (row.get(campaign).isEmpty()) {
                return Refusal.NO_CAMPAIGN;
            }
            int outcome = Fields.yesNo(row.get(redeemed));
            if (outcome < 0) {
                return Refusal.NO_OUTCOME;
            }
            double length = days.isPresent() ? Fields.number(row.get(days.getAsInt())) : 1;
            if (!(length > 0)) {
                return Refusal.NO_DAYS;
            }
            String sort = kind.isPresent() ? row.get(kind.getAsInt()) : "";
            exposures.add(new Exposure(row.get(user), row.get(campaign), sort, outcome == 1, length));
            return null;
        }
    }
}
