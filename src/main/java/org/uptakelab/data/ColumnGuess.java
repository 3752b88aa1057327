package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * Guesses which columns of an unknown log hold what, from words that shops use for them in English and German.
 */
public final class ColumnGuess {
    private static final List<String> USER = List.of(
            "user",
            "userid",
            "customer",
            "customerid",
            "client",
            "clientid",
            "visitor",
            "visitorid",
            "buyer",
            "buyerid",
            "member",
            "memberid",
            "shopper",
            "account",
            "accountid",
            "kunde",
            "kundennr",
            "kundennummer",
            "kundenid",
            "nutzer",
            "nutzerid",
            "besucher");
    private static final List<String> ITEM = List.of(
            "item",
            "itemid",
            "product",
            "productid",
            "sku",
            "article",
            "articleid",
            "stockcode",
            "asin",
            "ean",
            "isbn",
            "movieid",
            "artikel",
            "artikelnr",
            "artikelnummer",
            "artikelid",
            "produkt",
            "produktid",
            "ware",
            "titel");
    private static final List<String> TIMESTAMP = List.of(
            "timestamp",
            "time",
            "datetime",
            "date",
            "purchasedate",
            "orderdate",
            "invoicedate",
            "eventtime",
            "createdat",
            "boughtat",
            "purchasedat",
            "zeit",
            "zeitpunkt",
            "zeitstempel",
            "datum",
            "kaufdatum",
            "bestelldatum");
    private static final List<String> QUANTITY =
            List.of("quantity", "qty", "pieces", "count", "units", "menge", "anzahl", "stueck", "stück");
    private static final List<String> PRICE =
            List.of("price", "unitprice", "itemprice", "preis", "einzelpreis", "stueckpreis", "stückpreis");

    private final List<String> header;
    private final List<String> normal;

    private ColumnGuess(List<String> header) {
        this.header = header;
        this.normal = header.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
    }

    /**
     * The columns of a log whose layout the reader does not recognise by itself.
     *
     * @param file the log
     * @return the columns; null if the reader needs no names, or if they cannot be guessed
     * @throws UserError if the file cannot be read, is no text or is empty
     */
    public static @Nullable ColumnNames of(Path file) {
        try (BufferedReader text = LogFile.open(file)) {
            List<String> header = LogFormat.header(text);
            return isRecognised(file, text) ? null : new ColumnGuess(header).names();
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }

    private static boolean isRecognised(Path file, BufferedReader text) throws IOException {
        try {
            LogFormat.recognise(file, text, null);
            return true;
        } catch (UserError unknown) {
            return false;
        }
    }

    private @Nullable ColumnNames names() {
        List<String> taken = new ArrayList<>();
        Optional<String> user = first(USER, taken);
        Optional<String> item = first(ITEM, taken);
        Optional<String> timestamp = first(TIMESTAMP, taken);
        return user.isEmpty() || item.isEmpty() || timestamp.isEmpty()
                ? null
                : new ColumnNames(
                        user.get(),
                        item.get(),
                        timestamp.get(),
                        first(QUANTITY, taken).orElse(null),
                        first(PRICE, taken).orElse(null));
    }

    private Optional<String> first(List<String> words, List<String> taken) {
        for (String word : words) {
            int column = normal.indexOf(word);
            if (column >= 0 && !taken.contains(header.get(column))) {
                taken.add(header.get(column));
                return Optional.of(header.get(column));
            }
        }
        return Optional.empty();
    }
}
