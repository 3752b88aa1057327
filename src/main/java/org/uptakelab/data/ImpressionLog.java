package org.uptakelab.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A log of suggestions shown, counted while it is read: who decided what to show, at which position, with which chance, and whether it
 * was clicked. The form of the Open Bandit Dataset (Saito, Aihara, Matsutani and Narita 2020, arXiv:2008.07146), or any CSV with
 * columns {@code position} and {@code click} and, if there are, {@code campaign}, {@code policy}, {@code item} and {@code propensity}.
 *
 * @param cells the counts by campaign, policy and position, in that order; 1 at the least
 * @param items for each campaign how many different items it showed; empty if the log does not name items
 * @param hasPropensities whether the log tells the chance with which each item was chosen for its position
 * @param report what became of the rows
 */
public record ImpressionLog(
        List<Cell> cells, SortedMap<String, Integer> items, boolean hasPropensities, ReadReport report) {
    private static final String WORDS = "impressions: campaign, policy, item, position, propensity, click";

    /** Copies list and map. */
    public ImpressionLog {
        cells = List.copyOf(cells);
        items = new TreeMap<>(items);
    }

    /**
     * The impressions of one campaign, policy and position.
     *
     * @param campaign the campaign; empty if the log names none
     * @param policy who decided what to show; empty if the log names none
     * @param position the position, from 1
     * @param impressions how many suggestions were shown there
     * @param clicks how many of them were clicked
     * @param weight sum of 1 / propensity over those clicked; 0 without propensities
     * @param squaredWeight sum of 1 / propensity² over those clicked; 0 without propensities
     */
    public record Cell(
            String campaign,
            String policy,
            int position,
            long impressions,
            long clicks,
            double weight,
            double squaredWeight) {
        Cell plus(boolean clicked, double propensity) {
            double inverse = clicked ? 1 / propensity : 0;
            return new Cell(
                    campaign,
                    policy,
                    position,
                    impressions + 1,
                    clicks + (clicked ? 1 : 0),
                    weight + inverse,
                    squaredWeight + inverse * inverse);
        }
    }

    /**
     * Reads a log.
     *
     * @param file the file, plain or gzip
     * @return its counts
     * @throws org.uptakelab.setting.UserError if it cannot be read, or no row of it can be counted
     */
    public static ImpressionLog read(Path file) {
        Counting counting = new Counting();
        ReadReport report = RowLoop.read(file, LogKind.IMPRESSIONS, WORDS, counting);
        SortedMap<String, Integer> items = new TreeMap<>();
        counting.items.forEach((campaign, shown) -> items.put(campaign, shown.size()));
        List<Cell> cells = counting.cells.values().stream()
                .sorted(Comparator.comparing(Cell::campaign)
                        .thenComparing(Cell::policy)
                        .thenComparingInt(Cell::position))
                .toList();
        return new ImpressionLog(cells, items, counting.propensity.isPresent(), report);
    }

    /** Where a suggestion was shown, and who decided it. */
    private record Place(String campaign, String policy, int position) {}

    /** Counts rows. */
    private static final class Counting implements RowLoop.Taker {
        private final Map<Place, Cell> cells = new HashMap<>();
        private final Map<String, Set<String>> items = new HashMap<>();
        private OptionalInt campaign = OptionalInt.empty();
        private OptionalInt policy = OptionalInt.empty();
        private OptionalInt item = OptionalInt.empty();
        private OptionalInt propensity = OptionalInt.empty();
        private int position;
        private int click;

        @Override
        public void columns(NamedColumns columns) {
            campaign = columns.find(List.of("campaign"));
            policy = columns.find(List.of("policy", "behavior_policy"));
            item = columns.find(List.of("item", "item_id"));
            propensity = columns.find(List.of("propensity", "propensity_score", "pscore", "action_prob"));
            position = columns.place(List.of("position"));
            click = columns.place(NamedColumns.CLICK);
        }

        @Override
        public @Nullable Refusal take(CSVRecord row) {
            int place = Fields.whole(row.get(position));
            if (place < 1) {
                return Refusal.NO_POSITION;
            }
            int clicked = Fields.yesNo(row.get(click));
            if (clicked < 0) {
                return Refusal.NO_OUTCOME;
            }
            double chance = propensity.isPresent() ? Fields.number(row.get(propensity.getAsInt())) : 1;
            if (!(chance > 0 && chance <= 1)) {
                return Refusal.NO_PROPENSITY;
            }
            String group = text(row, campaign);
            String who = text(row, policy);
            Cell cell = cells.getOrDefault(new Place(group, who, place), new Cell(group, who, place, 0, 0, 0, 0));
            cells.put(new Place(group, who, place), cell.plus(clicked == 1, chance));
            if (item.isPresent()) {
                items.computeIfAbsent(group, key -> new HashSet<>()).add(row.get(item.getAsInt()));
            }
            return null;
        }

        private static String text(CSVRecord row, OptionalInt column) {
            return column.isPresent() ? row.get(column.getAsInt()) : "";
        }
    }
}
