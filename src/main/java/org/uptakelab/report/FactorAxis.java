package org.uptakelab.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.sweep.Factor;

/**
 * The axis of a factor: numbers at equal steps where they belong, everything else side by side in the order of the experiment.
 */
final class FactorAxis {
    /** Up to so many values are levels that each can be named; more are a range. */
    static final int FEW = 12;

    private final List<String> values;
    private final double[] numbers;
    private final boolean even;

    private FactorAxis(List<String> values, double[] numbers, boolean even) {
        this.values = values;
        this.numbers = numbers;
        this.even = even;
    }

    static FactorAxis of(Factor factor) {
        List<String> values = factor.values();
        boolean numeric = values.stream().allMatch(FactorAxis::isNumber);
        double[] numbers =
                numeric ? values.stream().mapToDouble(Double::parseDouble).toArray() : new double[0];
        return new FactorAxis(values, numbers, numbers.length > 1 && atEqualSteps(numbers));
    }

    /** {@return the values, in the order of the axis} */
    List<String> values() {
        return values;
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(letter -> "0123456789+-.eE".indexOf(letter) >= 0);
    }

    /** {@return whether a value is a number written with digits and at most a sign and a point} */
    static boolean isPlain(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static boolean atEqualSteps(double[] numbers) {
        double step = (numbers[numbers.length - 1] - numbers[0]) / (numbers.length - 1);
        return step > 0
                && IntStream.range(1, numbers.length)
                        .allMatch(i -> Math.abs(numbers[i] - numbers[i - 1] - step) < 1e-6 * step);
    }

    /** {@return whether the values are numbers, so that a line may join them} */
    boolean isNumeric() {
        return numbers.length > 0;
    }

    /** {@return whether distances on the axis are those of the values} */
    boolean isEven() {
        return even;
    }

    /** {@return the place of a value, by its index} */
    double x(int index) {
        return even ? numbers[index] : index;
    }

    /** {@return the left end of an axis of numbers} */
    double low() {
        return values.size() > 1 ? x(0) : -1;
    }

    /** {@return the right end of an axis of numbers} */
    double high() {
        return values.size() > 1 ? x(values.size() - 1) : 1;
    }

    /**
     * The places of the ticks.
     *
     * @param most how many there may be
     * @return places at equal distances from the left end: those of all values, or of each second, third …
     */
    double[] ticks(int most) {
        double first = low();
        double step = even ? numbers[1] - numbers[0] : 1;
        int places = (int) Math.round((high() - first) / step);
        int every = (places + most) / most;
        return IntStream.rangeClosed(0, places)
                .filter(place -> place % every == 0)
                .mapToDouble(place -> first + place * step)
                .toArray();
    }

    /** {@return what to write at a place: a value of the factor, or nothing beside them} */
    String label(double place) {
        double[] places = IntStream.range(0, values.size()).mapToDouble(this::x).toArray();
        double tolerance = 1e-6 * (DoubleStream.of(places).max().orElse(1) - places[0] + 1);
        return IntStream.range(0, values.size())
                .filter(index -> Math.abs(places[index] - place) < tolerance)
                .mapToObj(values::get)
                .findFirst()
                .orElse("");
    }
}
