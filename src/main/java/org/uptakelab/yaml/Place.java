package org.uptakelab.yaml;

import java.util.Comparator;

/**
 * Where a value was given.
 *
 * @param source the file, or the option of the command line
 * @param line line in the file, from 1; 0 if the source has no lines
 * @param column column in the line, from 1; 0 if the source has no lines
 */
public record Place(String source, int line, int column) implements Comparable<Place> {
    /** Lines of a file first, in their order, then what has no lines. */
    private static final Comparator<Place> ORDER = Comparator.<Place>comparingInt(
                    place -> place.line == 0 ? Integer.MAX_VALUE : place.line)
            .thenComparingInt(Place::column);

    /**
     * A place without lines.
     *
     * @param source the option of the command line, or a whole file
     * @return the place
     */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@return the start of a message about something here} */
    public String prefix() {
        return line == 0 ? source + ": " : source + ", line " + line + ", column " + column + ": ";
    }
}
