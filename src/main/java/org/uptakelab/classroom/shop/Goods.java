package org.uptakelab.classroom.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.catalog.Catalog;

/**
 * What the shop of the lesson sells: 24 goods in three groups of eight. A strip shows 3 of them, a pupil wishes 6 and buys 4.
 */
public final class Goods {
    /** All goods, by id. */
    public static final List<Good> ALL = read();
    /** How many there are. */
    public static final int COUNT = ALL.size();
    /** Goods in a strip. */
    public static final int STRIP = 3;
    /** Wishes of a pupil. */
    public static final int WISHES = 6;
    /** Purchases of a pupil. */
    public static final int PURCHASES = 4;
    /** The share of purchases that chance alone puts on a strip drawn by lot: 3 of 24. */
    public static final double CHANCE = (double) STRIP / COUNT;

    private Goods() {}

    /** {@return the goods as a catalogue} */
    public static Catalog catalog() {
        return new Catalog(ALL.stream().mapToDouble(Good::price).toArray());
    }

    /**
     * Whether there is such an item.
     *
     * @param item the item
     * @return true if it is one of the goods
     */
    public static boolean has(int item) {
        return item >= 0 && item < COUNT;
    }

    private static List<Good> read() {
        try (InputStream stream =
                        Objects.requireNonNull(Goods.class.getResourceAsStream("/org/uptakelab/classroom/items.csv"));
                InputStreamReader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            List<Good> goods = new ArrayList<>();
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(text)) {
                goods.add(new Good(
                        Integer.parseInt(row.get("id")),
                        row.get("key"),
                        row.get("group"),
                        Integer.parseInt(row.get("price"))));
            }
            return List.copyOf(goods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
