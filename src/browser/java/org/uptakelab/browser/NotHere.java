package org.uptakelab.browser;

import java.util.List;
import java.util.Optional;
import org.uptakelab.extension.Extension;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

/** Stands where the recommenders stand that need the lab's program: they are not in the page that is one file. */
public final class NotHere {
    private static final String TASTE = "taste-";

    private NotHere() {}

    /** {@return no extension of the model} */
    public static List<Extension> noExtension() {
        return List.of();
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
