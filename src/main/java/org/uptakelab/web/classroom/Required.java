package org.uptakelab.web.classroom;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uptakelab.web.Refused;

/** Checks of what a client wrote. */
final class Required {
    private Required() {}

    /**
     * A field that must be there.
     *
     * @param name its name
     * @param value its value, if it is there
     * @return the value
     * @throws Refused if it is not
     */
    static <T> T of(String name, @Nullable T value) {
        if (value == null) {
            throw new Refused(400, "malformed", "The field " + name + " must be given, but is missing.");
        }
        return value;
    }

    /**
     * Something made of what a client wrote.
     *
     * @param making makes it
     * @return what was made
     * @throws Refused if it cannot be made of that
     */
    static <T> T built(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Refused(400, "malformed", "The body of the request is not of the form expected here.");
        }
    }
}
