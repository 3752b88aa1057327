package org.uptakelab.reproduction;

import java.util.List;

/**
 * What a room found.
 *
 * @param found its quantities, each once
 * @param curves curves for its charts; may be empty
 */
public record Outcome(List<Found> found, List<Curve> curves) {
    /** Checks that no quantity was found twice. */
    public Outcome {
        found = List.copyOf(found);
        curves = List.copyOf(curves);
        long names = found.stream().map(Found::quantity).distinct().count();
        if (names < found.size()) {
            throw new IllegalArgumentException("Each quantity must be found once, but of "
                    + found.stream().map(Found::quantity).toList() + " one was found again.");
        }
    }

    /**
     * An outcome without curves.
     *
     * @param found the quantities
     * @return the outcome
     */
    public static Outcome of(List<Found> found) {
        return new Outcome(found, List.of());
    }
}
