package org.uptakelab.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.catalog.Item;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.world.World;

/**
 * A synthetic set of user-item data: the first replication of a scenario as users, items, purchases and impressions, with a
 * data sheet. Columns whose name begins with {@code hidden_} are truth that no recommender sees. Purchases have the columns of
 * a purchase log; their dates are made up, one week a round.
 */
public final class DatasetFiles {
    private static final LocalDate FIRST_ROUND = LocalDate.of(2024, 1, 1);

    private final Scenario scenario;
    private final World world;
    private final Ledger ledger;

    /**
     * The files of a run.
     *
     * @param scenario the scenario
     * @param world the world of its first replication
     * @param ledger what its shop saw
     */
    public DatasetFiles(Scenario scenario, World world, Ledger ledger) {
        this.scenario = scenario;
        this.world = world;
        this.ledger = ledger;
    }

    /** {@return the files by name} */
    public Map<String, OutputFolder.Text> files() {
        Map<String, OutputFolder.Text> files = new LinkedHashMap<>();
        files.put("users.csv", CsvTable.of(List.of("user", "hidden_segment"), this::printUsers));
        files.put(
                "items.csv",
                CsvTable.of(List.of("item", "title", "price", "hidden_appeal", "hidden_awareness"), this::printItems));
        files.put(
                "purchases.csv",
                CsvTable.of(List.of("user", "item", "timestamp", "quantity", "price", "round"), this::printPurchases));
        files.put(
                "impressions.csv",
                CsvTable.of(EventRows.IMPRESSIONS, table -> new EventRows(ledger).printImpressions(table, List.of())));
        files.put("datasheet.md", writer -> writer.write(dataSheet()));
        return files;
    }

    private void printUsers(CSVPrinter table) throws IOException {
        for (int user = 0; user < world.users(); user++) {
            table.printRecord(user, world.segment(user));
        }
    }

    private void printItems(CSVPrinter table) throws IOException {
        for (int id = 0; id < world.items(); id++) {
            Item item = world.catalog().item(id);
            table.printRecord(
                    id,
                    item.title(),
                    CsvTable.cell(item.price()),
                    CsvTable.cell(world.appeal(id)),
                    CsvTable.cell(StrictMath.exp(world.logAwareness(id))));
        }
    }

    private void printPurchases(CSVPrinter table) throws IOException {
        for (int round = 1; round <= ledger.rounds(); round++) {
            LocalDate date = FIRST_ROUND.plusWeeks(round - 1L);
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int item = ledger.bought(visit);
                if (item != Ledger.NOTHING) {
                    table.printRecord(
                            ledger.user(visit),
                            item,
                            date,
                            1,
                            CsvTable.cell(world.catalog().price(item)),
                            round);
                }
            }
        }
    }

    private String dataSheet() {
        int purchases = 0;
        int impressions = 0;
        for (int visit = 0; visit < ledger.visits(); visit++) {
            purchases += ledger.bought(visit) == Ledger.NOTHING ? 0 : 1;
            impressions += ledger.slateSize(visit);
        }
        return String.format(
                Locale.ROOT,
                """
                # Data sheet

                Synthetic user-item data of the scenario `%s`, made by Uptake Lab with `uptake generate`. No person stands behind it.

                | file | rows | columns |
                |---|---|---|
                | users.csv | %d | `user` id from 0; `hidden_segment` the group whose taste the user shares |
                | items.csv | %d | `item` id from 0; `title`; `price` in currency units; `hidden_appeal` the same for all users, standard normal; `hidden_awareness` weight with which an item is found, 1 for the best known |
                | purchases.csv | %d | `user`; `item`; `timestamp` a made-up date, the first day of the round's week; `quantity` always 1; `price` in currency units; `round` from 1 |
                | impressions.csv | %d | `round` from 1; `user`; `rank` place on the slate, 1 = top; `item` |

                The first %d of %d rounds are the warm-up, in which nothing is recommended; afterwards the recommender `%s` shows its slates. Columns named `hidden_` are the truth of the simulated world, which no recommender sees. The same scenario gives the same bytes again:

                ```yaml
                %s```
                """,
                scenario.name(),
                world.users(),
                world.items(),
                purchases,
                impressions,
                scenario.run().warmup(),
                scenario.run().rounds(),
                scenario.recommender().name(),
                ScenarioText.of(scenario));
    }
}
