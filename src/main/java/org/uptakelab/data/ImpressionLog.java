package org.uptakelab.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A log of suggestions shown, counted while it is read: who decided what to show, at which position, with which chance, and whether it
 * was clicked. The form of the Open Bandit Dataset (Saito, Aihara, Matsutani and Narita 2020, arXiv:2008.07146), or any CSV with
 * columns {@code position} and {@code click} and, if there are, {@code campaign}, {@code policy} and {@code propensity}.
 *
 * @param cells the counts by campaign, policy and position, in that order; 1 at the least
 * @param hasPropensities whether the log tells the chance with which each item was chosen for its position
 * @param report what became of the rows
 */
public record ImpressionLog(List<Cell> cells, boolean hasPropensities, ReadReport report) {
    /** Copies the list. */
    public ImpressionLog {
        cells = List.copyOf(cells);
    }

    /**
     * The impressions of one campaign, policy and position.
     *
     * @param campaign the campaign; empty if the log names none
     * @param policy who decided what to show; empty if the log names none
     * @param position the position, from 1
     * @param impressions how many suggestions were shown there
     * @param clicks how many of them were clicked
     * @param shown the weights of all of them
     * @param clicked the weights of those clicked
     */
    public record Cell(
            String campaign,
            String policy,
            int position,
            long impressions,
            long clicks,
            Weights shown,
            Weights clicked) {
        Cell plus(boolean click, double propensity) {
            Weights one = Weights.of(1 / propensity);
            return new Cell(
                    campaign,
                    policy,
                    position,
                    impressions + 1,
                    clicks + (click ? 1 : 0),
                    shown.plus(one),
                    click ? clicked.plus(one) : clicked);
        }
    }

    /**
     * What suggestions weigh, each as much as its item was shown less often than others: 1 / propensity, and 1 without propensities.
     *
     * @param sum the sum of their weights
     * @param squares the sum of the squares of their weights
     */
    public record Weights(double sum, double squares) {
        /** The weights of nothing. */
        public static final Weights NONE = new Weights(0, 0);

        static Weights of(double weight) {
            return new Weights(weight, weight * weight);
        }

        /**
         * The weights of these suggestions and others.
         *
         * @param other the others'
         * @return both together
         */
        public Weights plus(Weights other) {
            return new Weights(sum + other.sum, squares + other.squares);
        }
    }

    /**
     * Reads a log.
     *
     * @param file the file, plain or gzip
     * @param told which of its columns hold what, where their names do not tell
     * @return its counts
     * @throws org.uptakelab.setting.UserError if it cannot be read, or no row of it can be counted
     */
    public static ImpressionLog read(Path file, LogColumns told) {
        Counting counting = new Counting();
        ReadReport report = RowLoop.read(file, LogKind.IMPRESSIONS, told, counting);
        List<Cell> cells = counting.cells.values().stream()
                .sorted(Comparator.comparing(Cell::campaign)
                        .thenComparing(Cell::policy)
                        .thenComparingInt(Cell::position))
                .toList();
        return new ImpressionLog(cells, counting.propensity.isThere(), report);
    }

    /** Where a suggestion was shown, and who decided it. */
    private record Place(String campaign, String policy, int position) {
        Cell empty() {
            return new Cell(campaign, policy, position, 0, 0, Weights.NONE, Weights.NONE);
        }
    }

    /** Counts rows. */
    private static final class Counting implements RowLoop.Taker {
        private final Map<Place, Cell> cells = new HashMap<>();
        private NamedColumns.Column campaign = NamedColumns.Column.NONE;
        private NamedColumns.Column policy = NamedColumns.Column.NONE;
        private NamedColumns.Column position = NamedColumns.Column.NONE;
        private NamedColumns.Column propensity = NamedColumns.Column.NONE;
        private NamedColumns.Column click = NamedColumns.Column.NONE;

        @Override
        public void columns(NamedColumns columns) {
            campaign = columns.find(List.of("campaign"));
            policy = columns.find(List.of("policy", "behavior_policy"));
            propensity = columns.find(List.of("propensity", "propensity_score", "pscore", "action_prob"));
            position = columns.required(List.of("position"));
            click = columns.required(NamedColumns.CLICK);
        }

        @Override
        public @Nullable Refusal take(CSVRecord row) {
            int place = Fields.whole(position.of(row));
            if (place < 1) {
                return Refusal.NO_POSITION;
            }
            int clicked = Fields.yesNo(click.of(row));
            if (clicked < 0) {
                return Refusal.NO_OUTCOME;
            }
            double chance = propensity.isThere() ? Fields.number(propensity.of(row)) : 1;
            if (!(chance > 0 && chance <= 1)) {
                return Refusal.NO_PROPENSITY;
            }
            Place where = new Place(campaign.of(row), policy.of(row), place);
            Cell cell = cells.getOrDefault(where, where.empty());
            cells.put(where, cell.plus(clicked == 1, chance));
            return null;
        }
    }
}
