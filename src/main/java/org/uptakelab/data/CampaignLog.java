package org.uptakelab.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * @param told which of its columns hold what, where their names do not tell
     * @return its exposures
     * @throws org.uptakelab.setting.UserError if it cannot be read, or no row of it can be counted
     */
    public static CampaignLog read(Path file, LogColumns told) {
        Collecting collecting = new Collecting();
        ReadReport report = RowLoop.read(file, LogKind.CAMPAIGNS, told, collecting);
        return new CampaignLog(collecting.exposures, collecting.days.isThere(), report);
    }

    /** Collects rows. */
    private static final class Collecting implements RowLoop.Taker {
        private final List<Exposure> exposures = new ArrayList<>();
        private NamedColumns.Column user = NamedColumns.Column.NONE;
        private NamedColumns.Column campaign = NamedColumns.Column.NONE;
        private NamedColumns.Column redeemed = NamedColumns.Column.NONE;
        private NamedColumns.Column kind = NamedColumns.Column.NONE;
        private NamedColumns.Column days = NamedColumns.Column.NONE;

        @Override
        public void columns(NamedColumns columns) {
            user = columns.required(List.of("user", "household", "household_id", "customer"));
            campaign = columns.required(List.of("campaign", "campaign_id"));
            redeemed = columns.required(List.of("redeemed"));
            kind = columns.find(List.of("kind", "type", "campaign_type"));
            days = columns.find(List.of("days"));
        }

        @Override
        public @Nullable Refusal take(CSVRecord row) {
            if (user.of(row).isEmpty()) {
                return Refusal.NO_USER;
            }
            if (campaign.of(row).isEmpty()) {
                return Refusal.NO_CAMPAIGN;
            }
            int outcome = Fields.yesNo(redeemed.of(row));
            if (outcome < 0) {
                return Refusal.NO_OUTCOME;
            }
            double length = days.isThere() ? Fields.number(days.of(row)) : 1;
            if (!(length > 0)) {
                return Refusal.NO_DAYS;
            }
            exposures.add(new Exposure(user.of(row), campaign.of(row), kind.of(row), outcome == 1, length));
            return null;
        }
    }
}
