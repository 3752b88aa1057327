package org.uptakelab.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.Precision;
import org.uptakelab.measure.Estimate;

/**
 * The values of a solved key, around its solution, for which the interval of the measure contains the target. Between values that were
 * tried, the ends of the interval are taken to lie on straight lines.
 *
 * @param from smallest value
 * @param to largest value
 */
public record Stretch(double from, double to) {

    /**
     * The stretch around the solution of a setting with one solved key.
     *
     * @param setting the setting
     * @param target the target that the key was solved for
     * @return the stretch; empty if there is no solution, or it does not give the target
     */
    public static Optional<Stretch> of(SolvedSetting setting, Target target) {
        Optional<Attempt> solution =
                setting.solution().filter(attempt -> target.isMet(attempt.estimate(target.measure())));
        if (solution.isEmpty()) {
            return Optional.empty();
        }
        List<Attempt> line = setting.tried().stream()
                .filter(attempt -> attempt.estimate(target.measure()).hasInterval())
                .sorted(Comparator.comparingDouble(Stretch::value))
                .toList();
        int middle = line.indexOf(solution.get());
        return Optional.of(new Stretch(rounded(end(line, middle, -1, target)), rounded(end(line, middle, 1, target))));
    }

    private static double end(List<Attempt> line, int middle, int direction, Target target) {
        for (int index = middle; ; index += direction) {
            int next = index + direction;
            if (next < 0 || next == line.size()) {
                return value(line.get(index));
            }
            if (!line.get(next).estimate(target.measure()).contains(target.low())) {
                return crossing(line.get(index), line.get(next), target);
            }
        }
    }

    /** Where, from inside to outside, the first end of the interval passes the target. */
    private static double crossing(Attempt inside, Attempt outside, Target target) {
        Estimate in = inside.estimate(target.measure());
        Estimate out = outside.estimate(target.measure());
        boolean above = out.low() > target.low();
        double within = Math.abs((above ? in.low() : in.high()) - target.low());
        double beyond = Math.abs((above ? out.low() : out.high()) - target.low());
        double part = within + beyond == 0 ? 0 : within / (within + beyond);
        return value(inside) + part * (value(outside) - value(inside));
    }

    /** To three decimals: there is no more to straight lines between few points. */
    private static double rounded(double value) {
        return Precision.round(value, 3);
    }

    private static double value(Attempt attempt) {
        return attempt.solution().get(0).doubleValue();
    }
}
