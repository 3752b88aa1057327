package org.uptakelab.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.world.Utility;

/** Stands where the recommenders stand that need the lab's program: they are not in the page that is one file. */
public final class NotHere {
    private static final String TASTE = "taste-";

    private NotHere() {}

    /** {@return no extension of the model} */
    public static List<Extension> noExtension() {
        return List.of();
    }

    /** {@return the worth of items without extensions} */
    public static Valuation valuation(Scenario scenario, Utility utility, Supplier<Setup> setup) {
        return Valuation.always(utility);
    }

    /** {@return surroundings that change nothing} */
    public static Supplier<Surroundings> surroundings(Scenario scenario, List<Extension> left, Supplier<Setup> setup) {
        return () -> Surroundings.PLAIN;
    }

    /** {@return the trainer itself} */
    public static Trainer around(Scenario scenario, Trainer plain, List<Extension> left, Supplier<Setup> setup) {
        return plain;
    }

    /** {@return nothing} */
    public static Map<String, Ratio> ratios(Scenario scenario, List<String> asked, Supplier<Study> study) {
        return Map.of();
    }

    /**
     * There is no such trainer here.
     *
     * @param name its name
     * @param parameters a value for every parameter
     * @return never
     * @throws UserError always
     */
    public static RankingTrainer trainer(String name, Values parameters) {
        throw new UserError(refusal(name));
    }

    /**
     * There is no such trainer here.
     *
     * @param parameters a value for every parameter
     * @return never
     * @throws UserError always
     */
    public static Trainer als(Values parameters) {
        throw new UserError(refusal("als"));
    }

    /**
     * There is no such trainer here.
     *
     * @param parameters a value for every parameter
     * @return never
     * @throws UserError always
     */
    public static Trainer ease(Values parameters) {
        throw new UserError(refusal("ease"));
    }

    /**
     * There are no programs here to make slates.
     *
     * @param parameters a value for every parameter
     * @return never
     * @throws UserError always
     */
    public static Trainer external(Values parameters) {
        throw new UserError(refusal("external"));
    }

    /** {@return why a recommender, or the one it builds on, cannot run here, if that is so} */
    static Optional<String> problem(RecommenderSpec recommender) {
        if (isNotHere(recommender.name())) {
            return Optional.of(refusal(recommender.name()));
        }
        boolean builds = recommender.reads().contains(RecommenderParameters.BASE);
        return builds && isNotHere(recommender.base()) ? Optional.of(refusal(recommender.base())) : Optional.empty();
    }

    private static boolean isNotHere(String name) {
        return RecommenderKind.named(name)
                .filter(kind -> !kind.is(Trait.PROGRAM_ONLY))
                .isEmpty();
    }

    private static String refusal(String name) {
        return "The recommender " + name + " needs the lab's program: it does not run in a browser."
                + (name.startsWith(TASTE)
                        ? " Maybe use " + name.substring(TASTE.length()) + ", which gives the same slates."
                        : "");
    }
}
