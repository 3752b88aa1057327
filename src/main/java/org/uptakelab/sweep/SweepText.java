package org.uptakelab.sweep;

import org.uptakelab.experiment.ScenarioText;

/**
 * An experiment as the text of an experiment file that needs no other file: the base written out with every key, ranges with
 * steps as their values. Equal experiments give equal texts, and reading the text gives the experiment back.
 */
public final class SweepText {
    private SweepText() {}

    /**
     * The text of an experiment.
     *
     * @param sweep the experiment; its name is not part of the text
     * @return YAML, lines ended by {@code \n}
     */
    public static String of(Sweep sweep) {
        StringBuilder text = new StringBuilder("base:\n");
        ScenarioText.of(sweep.base(), sweep.recommenders())
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        if (!sweep.factors().isEmpty()) {
            text.append("vary:\n");
            sweep.factors()
                    .forEach(factor -> text.append("  ")
                            .append(factor.key())
                            .append(": ")
                            .append(factor.written())
                            .append('\n'));
        }
        text.append("design: ").append(sweep.design().written()).append('\n');
        text.append("recommenders: [")
                .append(String.join(", ", sweep.recommenders()))
                .append("]\n");
        text.append("measures: [").append(String.join(", ", sweep.measures())).append("]\n");
        text.append(sweep.stopping().written());
        return text.toString();
    }
}
