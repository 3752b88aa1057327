package org.uptakelab.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a log with the rules for what counts as a purchase. Online Retail is cleaned as usual for it: no customer, cancelled
 * or taken back, given away, not an article; codes in upper case, customers without the decimals that spreadsheets add.
 */
final class Row {
    private static final Pattern ARTICLE = Pattern.compile("\\d{5}.*", Pattern.DOTALL);
    private static final String SPREADSHEET_DECIMALS = ".0";

    private final CSVRecord fields;
    private final LogFormat format;

    /**
     * A row.
     *
     * @param fields its fields
     * @param format the layout of its log
     */
    Row(CSVRecord fields, LogFormat format) {
        this.fields = fields;
        this.format = format;
    }

    /** {@return whether the line is blank, so that it is no row at all} */
    boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isBlank();
    }

    /** {@return why this row is no purchase, whatever its time; null if it is one} */
    @Nullable
    Refusal refusal() {
        if (fields.size() < format.columnsNeeded()) {
            return Refusal.TOO_FEW_COLUMNS;
        }
        if (user().isEmpty()) {
            return Refusal.NO_USER;
        }
        if (item().isEmpty()) {
            return Refusal.NO_ITEM;
        }
        if (LogFile.isDamaged(user()) || LogFile.isDamaged(item())) {
            return Refusal.NOT_UTF_8;
        }
        if (format.isOnlineRetail()
                && fields.get(format.invoice()).toUpperCase(Locale.ROOT).startsWith("C")) {
            return Refusal.CANCELLED;
        }
        return refusalByNumbers();
    }

    private @Nullable Refusal refusalByNumbers() {
        if (format.quantity() != LogFormat.NONE
                && sign(fields.get(format.quantity())).orElse(-1) <= 0) {
            return Refusal.NO_QUANTITY;
        }
        int lowestSign = format.isOnlineRetail() ? 1 : 0;
        if (format.price() != LogFormat.NONE && sign(fields.get(format.price())).orElse(-1) < lowestSign) {
            return Refusal.NO_PRICE;
        }
        if (format.rating() != LogFormat.NONE && Double.isNaN(rating())) {
            return Refusal.NO_RATING;
        }
        if (format.isOnlineRetail() && !ARTICLE.matcher(item()).matches()) {
            return Refusal.SERVICE_CODE;
        }
        return null;
    }

    /** {@return the id of the user} */
    String user() {
        String id = fields.get(format.user());
        return format.isOnlineRetail() && id.endsWith(SPREADSHEET_DECIMALS)
                ? id.substring(0, id.length() - SPREADSHEET_DECIMALS.length())
                : id;
    }

    /** {@return the id of the item} */
    String item() {
        String id = fields.get(format.item());
        return format.isOnlineRetail() ? id.toUpperCase(Locale.ROOT) : id;
    }

    /** {@return the text of the time} */
    String timestamp() {
        return fields.get(format.timestamp());
    }

    /** {@return the rating; NaN if the log has none, or this row has no number there} */
    double rating() {
        if (format.rating() == LogFormat.NONE) {
            return Double.NaN;
        }
        try {
            return new BigDecimal(fields.get(format.rating())).doubleValue();
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** {@return the sign of a number, or empty if the text is not a number} */
    private static OptionalInt sign(String number) {
        try {
            return OptionalInt.of(new BigDecimal(number).signum());
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
