package org.uptakelab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;

/**
 * The events of a ledger as rows of a table, in the order of time.
 */
final class EventRows {
    /** Columns of an impression. */
    static final List<String> IMPRESSIONS = List.of("round", "user", "rank", "item");
    /** Columns of a purchase. */
    static final List<String> PURCHASES = List.of("round", "user", "item", "price");

    private final Ledger ledger;

    EventRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One row a purchase, after the given first columns. */
    void printPurchases(CSVPrinter table, List<?> first, Catalog catalog) throws IOException {
        for (int round = 1; round <= ledger.rounds(); round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int item = ledger.bought(visit);
                if (item != Ledger.NOTHING) {
                    print(table, first, round, ledger.user(visit), item, CsvTable.cell(catalog.price(item)));
                }
            }
        }
    }

    /** One row a slate position, after the given first columns; rank 1 is the top. */
    void printImpressions(CSVPrinter table, List<?> first) throws IOException {
        for (int round = 1; round <= ledger.rounds(); round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                for (int index = 0; index < ledger.slateSize(visit); index++) {
                    print(table, first, round, ledger.user(visit), index + 1, ledger.shown(visit, index));
                }
            }
        }
    }

    private static void print(CSVPrinter table, List<?> first, Object... rest) throws IOException {
        List<Object> row = new ArrayList<>(first);
        row.addAll(List.of(rest));
        table.printRecord(row);
    }
}
