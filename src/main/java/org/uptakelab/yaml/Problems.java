package org.uptakelab.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uptakelab.setting.UserError;

/** Collects what is wrong with a file, so that all of it can be told at once, in the order of the file. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    private record Problem(Place place, String message) {
        String text() {
            return place.prefix() + message;
        }
    }

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param message what is wrong and what to do
     */
    public void complain(Place place, String message) {
        found.add(new Problem(place, message));
    }

    /**
     * Adds the problems of another collection.
     *
     * @param others the other collection
     */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** {@return the problems in the order of the file, each with its place; none if all is well} */
    public List<String> messages() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::place))
                .map(Problem::text)
                .toList();
    }

    /**
     * Tells the problems, if there are any.
     *
     * @throws UserError with every problem
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UserError(messages());
        }
    }
}
