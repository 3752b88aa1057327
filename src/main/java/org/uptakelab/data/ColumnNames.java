package org.uptakelab.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * Which columns of a log hold what, by the names in its header.
 *
 * @param user name of the column of users
 * @param item name of the column of items
 * @param timestamp name of the column of times
 * @param quantity name of the column of quantities, if there is one
 * @param price name of the column of prices, if there is one
 * @param rating name of the column of ratings, if there is one
 */
public record ColumnNames(
        String user,
        String item,
        String timestamp,
        @Nullable String quantity,
        @Nullable String price,
        @Nullable String rating) {
    private static final List<String> REQUIRED = List.of("user", "item", "timestamp");
    private static final String EXAMPLE = "Maybe write user=customer,item=sku,timestamp=date.";

    /**
     * The names of a log without ratings.
     *
     * @param user name of the column of users
     * @param item name of the column of items
     * @param timestamp name of the column of times
     * @param quantity name of the column of quantities, if there is one
     * @param price name of the column of prices, if there is one
     */
    public ColumnNames(String user, String item, String timestamp, @Nullable String quantity, @Nullable String price) {
        this(user, item, timestamp, quantity, price, null);
    }

    /**
     * Reads names from a text such as {@code user=customer,item=sku,timestamp=date,quantity=pieces}.
     *
     * @param text pairs of a role and a column, joined by commas
     * @return the names
     * @throws UserError if a role is unknown, named twice or missing, or a column is empty
     */
    public static ColumnNames parse(String text) {
        Map<String, String> columns = LogColumns.pairs("--columns", text, LogKind.PURCHASES.roles(), EXAMPLE);
        return new ColumnNames(
                required(columns, "user"),
                required(columns, "item"),
                required(columns, "timestamp"),
                columns.get("quantity"),
                columns.get("price"),
                columns.get("rating"));
    }

    private static String required(Map<String, String> columns, String role) {
        String column = columns.get(role);
        if (column == null) {
            throw new UserError(
                    "--columns must name " + String.join(", ", REQUIRED) + ", but has no " + role + ". " + EXAMPLE);
        }
        return column;
    }
}
