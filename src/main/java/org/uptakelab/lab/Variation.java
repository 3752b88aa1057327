package org.uptakelab.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.sweep.SweepFile;

/** An experiment before it runs: a shop and the keys that vary. Immutable. */
public final class Variation {
    private final Lab lab;
    private final Scenario base;
    private final List<String> factors;
    private final List<String> measures;

    Variation(Lab lab, Scenario base, List<String> factors, List<String> measures) {
        this.lab = lab;
        this.base = base;
        this.factors = List.copyOf(factors);
        this.measures = List.copyOf(measures);
    }

    /**
     * One more key takes several values; every combination with the others is a point.
     *
     * @param key group and name, joined by a dot
     * @param values the values that it takes, at least one
     * @return the experiment
     */
    public Variation vary(String key, Object... values) {
        List<String> more = new ArrayList<>(factors);
        more.add(Stream.of(values).map(String::valueOf).collect(Collectors.joining(", ", key + ": [", "]")));
        return new Variation(lab, base, more, measures);
    }

    /**
     * What is measured at every point.
     *
     * @param names names of the measures; all of them, unless it is said here
     * @return the experiment
     */
    public Variation measure(String... names) {
        return new Variation(lab, base, factors, List.of(names));
    }

    /**
     * The experiment as an experiment file, which {@code uptake sweep} can run.
     *
     * @param recommenders the recommenders that run at every point; none for the shop's own
     * @return the text
     */
    public String file(String... recommenders) {
        List<String> names = List.of(recommenders);
        StringBuilder text = new StringBuilder("base:\n");
        text.append(ScenarioText.of(base, names).indent(2));
        if (!factors.isEmpty()) {
            text.append("vary:\n");
            factors.forEach(factor -> text.append("  ").append(factor).append('\n'));
        }
        list(text, "recommenders", names);
        list(text, "measures", measures);
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> names) {
        if (!names.isEmpty()) {
            text.append(key).append(": [").append(String.join(", ", names)).append("]\n");
        }
    }

    /**
     * Runs the experiment.
     *
     * @param recommenders the recommenders that run at every point, in the same worlds and under the same luck; none for the shop's own
     * @return what it gave
     * @throws org.uptakelab.setting.UserError with every key and value that is wrong
     */
    public Points run(String... recommenders) {
        return Points.of(
                lab, SweepFile.parse(Path.of(base.name() + ".yaml"), file(recommenders), List.of(), lab.family()));
    }
}
