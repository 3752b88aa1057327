package org.uptakelab.lab;

import java.util.Optional;

/**
 * Something that shows itself: as text in a terminal, and in a notebook as a table or a picture. A cell that ends with it shows it.
 */
public interface Shown {
    /** {@return it as text, for terminals and for those who cannot see it; what {@code toString} gives too} */
    String text();

    /** {@return it as a piece of an HTML page, if there is such a form} */
    default Optional<String> html() {
        return Optional.empty();
    }

    /** {@return it as a PNG file, if it is a picture} */
    default Optional<byte[]> png() {
        return Optional.empty();
    }

    /** {@return the width that the picture is made for, in logical pixels; 0 if it is none} */
    default int width() {
        return 0;
    }
}
