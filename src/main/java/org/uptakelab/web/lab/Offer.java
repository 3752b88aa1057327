package org.uptakelab.web.lab;

import java.util.List;
import java.util.Optional;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.setting.Setting;

/** Which recommenders visitors of the pages may run: all but those that run commands or code of whoever operates the lab. */
final class Offer {
    /** Their names, from placebo to oracle. */
    static final List<String> NAMES = RecommenderKind.ALL.stream()
            .filter(kind -> !kind.is(Trait.OPERATOR_ONLY))
            .map(RecommenderKind::name)
            .toList();

    private Offer() {}

    /** {@return why a scenario is not for visitors, if it is not} */
    static Optional<String> problem(Scenario scenario) {
        String name = scenario.recommender().name();
        return NAMES.contains(name)
                ? Optional.empty()
                : Optional.of("recommender.name must be a recommender that this page offers, but is " + name
                        + ", which runs programs of this machine. Maybe use the command line.");
    }

    /** {@return whether visitors can set a key to any use} */
    static boolean holds(Setting setting) {
        List<String> readers = readers(setting);
        return readers.isEmpty() || readers.stream().anyMatch(NAMES::contains);
    }

    /** {@return the recommenders on offer that read a parameter; empty for a key that concerns all} */
    static List<String> readers(Setting setting) {
        return RecommenderKind.ALL.stream()
                .filter(kind -> kind.parameters().contains(setting))
                .map(RecommenderKind::name)
                .toList();
    }
}
