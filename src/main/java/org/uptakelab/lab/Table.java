package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.report.Numbers;

/** A small table that shows itself: columns with names, numbers to the right. */
public final class Table implements Shown {
    private static final int DECIMALS = 2;
    private static final Pattern NUMBER = Pattern.compile("[−+]?[0-9].*|–?");
    private static final String GAP = "   ";

    private final Numbers numbers;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Locale language, List<String> columns) {
        this.numbers = new Numbers(language);
        this.columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table must have at least 1 column, but has 0.");
        }
    }

    /**
     * Adds a row.
     *
     * @param cells a cell for each column; real numbers are shown with two decimals, anything else as it says itself
     * @return this table
     */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "A row must have " + columns.size() + " cells, one a column, but has " + cells.length + ".");
        }
        rows.add(List.of(cells).stream().map(this::written).toList());
        return this;
    }

    private String written(Object cell) {
        return cell instanceof Double number
                ? (Double.isNaN(number) ? "–" : numbers.decimals(number, DECIMALS))
                : String.valueOf(cell);
    }

    /** {@return the number of rows} */
    public int size() {
        return rows.size();
    }

    /** {@return whether all cells of a column are numbers, so that they stand to the right} */
    private boolean isOfNumbers(int column) {
        return rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> Math.max(
                        columns.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        text.append(line(columns, widths));
        rows.forEach(row -> text.append('\n').append(line(row, widths)));
        return text.toString();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String padding =
                            " ".repeat(widths[column] - cells.get(column).length());
                    return isOfNumbers(column) ? padding + cells.get(column) : cells.get(column) + padding;
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    @Override
    public Optional<String> html() {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        for (int column = 0; column < columns.size(); column++) {
            html.append(cell("th", column, columns.get(column)));
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int column = 0; column < columns.size(); column++) {
                html.append(cell("td", column, row.get(column)));
            }
            html.append("</tr>\n");
        }
        return Optional.of(html.append("</tbody>\n</table>").toString());
    }

    private String cell(String tag, int column, String text) {
        String side = isOfNumbers(column) ? "right" : "left";
        return "<" + tag + " style=\"text-align: " + side + "\">" + escaped(text) + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return text();
    }
}
