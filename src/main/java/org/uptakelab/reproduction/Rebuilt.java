package org.uptakelab.reproduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rebuilt model beside what was published.
 *
 * @param name the name of the reproduction
 * @param quantities what was found beside what was published, in the order of the room's table
 * @param missing rows of the table that could not be found, because they need a log that the user did not bring
 * @param curves curves for charts
 * @param effort how thoroughly it was rebuilt
 */
public record Rebuilt(
        String name, List<Quantity> quantities, List<Published> missing, List<Curve> curves, Effort effort) {
    /** Copies the lists. */
    public Rebuilt {
        quantities = List.copyOf(quantities);
        missing = List.copyOf(missing);
        curves = List.copyOf(curves);
    }

    /**
     * Holds an outcome against the table of its room.
     *
     * @param name the name of the reproduction
     * @param table what was published
     * @param outcome what was found
     * @param withLog whether the user brought a log, so that nothing may be missing
     * @param effort how thoroughly it was rebuilt
     * @return both, side by side
     * @throws IllegalStateException if something was found that is not in the table, or not found although it could have been
     */
    public static Rebuilt of(String name, List<Published> table, Outcome outcome, boolean withLog, Effort effort) {
        Map<String, Found> found = outcome.found().stream()
                .collect(Collectors.toMap(Found::quantity, each -> each, (first, second) -> first, LinkedHashMap::new));
        List<Quantity> quantities = new ArrayList<>();
        List<Published> missing = new ArrayList<>();
        for (Published row : table) {
            Found here = found.remove(row.quantity());
            if (here != null) {
                quantities.add(new Quantity(row, here));
            } else if (row.needsLog() && !withLog) {
                missing.add(row);
            } else {
                throw new IllegalStateException(name + " must find " + row.quantity() + ", but does not.");
            }
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "What " + name + " finds must be in its table, but not there are " + found.keySet() + ".");
        }
        return new Rebuilt(name, quantities, missing, outcome.curves(), effort);
    }

    /**
     * How many quantities have a verdict.
     *
     * @param verdict the verdict
     * @return how many have it
     */
    public long count(Rule.Verdict verdict) {
        return quantities.stream()
                .filter(quantity -> quantity.verdict() == verdict)
                .count();
    }

    /**
     * The quantities that were judged by one sort of rule.
     *
     * @param basis what their rules put to the test
     * @return those with a verdict, in the order of the table
     */
    public List<Quantity> judged(Published.Basis basis) {
        return quantities.stream()
                .filter(quantity -> quantity.published().basis() == basis)
                .filter(quantity -> quantity.verdict() != Rule.Verdict.NONE)
                .toList();
    }
}
