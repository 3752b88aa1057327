package org.uptakelab.sweep;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The designs that are given with a number: {@code {sobol: 64}}. */
enum DesignKind {
    LATIN_HYPERCUBE(LatinHypercube.NAME, "points", 1, LatinHypercube::new),
    SOBOL(Sobol.NAME, "points", 1, Sobol::new),
    MORRIS(Morris.NAME, "trajectories", 2, Morris::new),
    SALTELLI(Saltelli.NAME, "pairs of points", 2, Saltelli::new);

    private final String word;
    private final String counted;
    private final int least;
    private final IntFunction<Design> make;

    DesignKind(String word, String counted, int least, IntFunction<Design> make) {
        this.word = word;
        this.counted = counted;
        this.least = least;
        this.make = make;
    }

    /** The design of a name. */
    static Optional<DesignKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(name)).findFirst();
    }

    /** The names of all designs, with {@link Grid}. */
    static List<String> names() {
        return Stream.concat(Stream.of(Grid.NAME), Arrays.stream(values()).map(kind -> kind.word))
                .toList();
    }

    /** The names of the designs with a number, each with the least number it takes. */
    static Map<String, Integer> leastNumbers() {
        Map<String, Integer> least = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(kind -> least.put(kind.word, kind.least));
        return least;
    }

    /** {@return the rule for its number, in words} */
    String rule() {
        return "the number of its " + counted + ", a whole number from " + least + " to " + Sweep.MOST_CELLS;
    }

    boolean allows(int number) {
        return number >= least && number <= Sweep.MOST_CELLS;
    }

    Design of(int number) {
        return make.apply(number);
    }

    static String written(String name, int number) {
        return "{" + name + ": " + number + "}";
    }

    static void check(String name, int number, int least) {
        if (number < least || number > Sweep.MOST_CELLS) {
            throw new IllegalArgumentException(
                    name + " must be from " + least + " to " + Sweep.MOST_CELLS + ", but is " + number + ".");
        }
    }
}
