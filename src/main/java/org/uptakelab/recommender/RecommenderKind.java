package org.uptakelab.recommender;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uptakelab.setting.Setting;

/**
 * A recommender that a scenario can name: what it reads, and where it can run. What it does is told by
 * {@code uptake recommenders}.
 *
 * @param name its name
 * @param parameters the keys of group {@code recommender} that it reads, besides the size of its slates and how often it is
 *     trained
 * @param traits what sets it apart
 */
public record RecommenderKind(String name, List<Setting> parameters, Set<Trait> traits) {

    /** What sets a recommender apart from the rest. */
    public enum Trait {
        /** Apache Mahout Taste does the work: it refuses repeated purchases. */
        TASTE,
        /** Needs what only the program has: it is not in the page that is one file. */
        PROGRAM_ONLY,
        /** Runs commands or code of whoever operates the lab: never to be had by visitors of its pages. */
        OPERATOR_ONLY
    }

    /** Every recommender, from placebo to oracle. */
    public static final List<RecommenderKind> ALL = List.of(
            new RecommenderKind("none"),
            new RecommenderKind("random"),
            new RecommenderKind("popular"),
            new RecommenderKind("popular-recent", RecommenderParameters.WINDOW),
            new RecommenderKind("view-item-llr"),
            new RecommenderKind("view-item-cosine"),
            new RecommenderKind("item-llr"),
            new RecommenderKind("item-llr-signed"),
            new RecommenderKind("item-tanimoto"),
            new RecommenderKind("item-cosine"),
            new RecommenderKind("user-tanimoto", List.of(RecommenderParameters.NEIGHBOURS), Set.of(Trait.PROGRAM_ONLY)),
            new RecommenderKind("user-llr", List.of(RecommenderParameters.NEIGHBOURS), Set.of(Trait.PROGRAM_ONLY)),
            new RecommenderKind("als", RecommenderParameters.FACTORIZATION, Set.of(Trait.PROGRAM_ONLY)),
            new RecommenderKind("ease", List.of(RecommenderParameters.RIDGE), Set.of(Trait.PROGRAM_ONLY)),
            taste("taste-item-llr", List.of()),
            taste("taste-item-tanimoto", List.of()),
            taste("taste-user-tanimoto", List.of(RecommenderParameters.NEIGHBOURS)),
            taste("taste-user-llr", List.of(RecommenderParameters.NEIGHBOURS)),
            taste("taste-als", RecommenderParameters.FACTORIZATION),
            new RecommenderKind("epsilon", RecommenderParameters.BASE, RecommenderParameters.EPSILON),
            new RecommenderKind("profit", RecommenderParameters.BASE, RecommenderParameters.LAMBDA),
            new RecommenderKind("welfare", RecommenderParameters.BASE, RecommenderParameters.SURPLUS_WEIGHT),
            new RecommenderKind(
                    "external",
                    List.of(RecommenderParameters.COMMAND, RecommenderParameters.FOLDER, RecommenderParameters.TIMEOUT),
                    Set.of(Trait.OPERATOR_ONLY, Trait.PROGRAM_ONLY)),
            new RecommenderKind("oracle"));

    /** Copies list and set. */
    public RecommenderKind {
        parameters = List.copyOf(parameters);
        traits = Set.copyOf(traits);
    }

    private RecommenderKind(String name, Setting... parameters) {
        this(name, List.of(parameters), Set.of());
    }

    private static RecommenderKind taste(String name, List<Setting> parameters) {
        return new RecommenderKind(name, parameters, Set.of(Trait.TASTE, Trait.PROGRAM_ONLY));
    }

    /**
     * The recommender of a name.
     *
     * @param name the name
     * @return it, if the lab has one
     */
    public static Optional<RecommenderKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * The parameters that make a difference to this recommender.
     *
     * @param base the recommender that it weighs or varies, if it is of that kind
     * @return its own parameters, then those of the base
     */
    public List<Setting> reads(String base) {
        if (!parameters.contains(RecommenderParameters.BASE)) {
            return parameters;
        }
        Stream<Setting> ofBase = named(base).stream().flatMap(kind -> kind.parameters().stream());
        return Stream.concat(parameters.stream(), ofBase).distinct().toList();
    }

    /**
     * Whether something sets this recommender apart.
     *
     * @param trait the trait
     * @return true if it has it
     */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
