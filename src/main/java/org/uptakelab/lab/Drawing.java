package org.uptakelab.lab;

import java.util.Optional;

/** A picture of numbers of one's own that shows itself. */
public sealed interface Drawing extends Shown permits Bars, Lines {
    /** {@return the picture} */
    Picture chart();

    @Override
    default String text() {
        return chart().text();
    }

    @Override
    default Optional<byte[]> png() {
        return chart().png();
    }

    @Override
    default int width() {
        return chart().width();
    }
}
