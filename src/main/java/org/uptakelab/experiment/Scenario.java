package org.uptakelab.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Conflict;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/**
 * The full recipe of a run: everything a result depends on, the random seed included.
 *
 * @param name the scenario's name, the stem of its file
 * @param world the hidden world
 * @param shopper how people shop
 * @param recommender which recommender, and how
 * @param run length, replications and seed
 * @param further the values of keys of extensions that are not at their defaults
 */
public record Scenario(
        String name, WorldSpec world, ShopperSpec shopper, RecommenderSpec recommender, RunSpec run, Values further) {

    /** The settings of the model's core, by group. */
    public static final List<Setting> CORE = Stream.of(
                    WorldSpec.SETTINGS, ShopperSpec.SETTINGS, RecommenderSpec.SETTINGS, RunSpec.SETTINGS)
            .flatMap(List::stream)
            .toList();

    /** Every setting a scenario file may hold: those of the core, then those of extensions. */
    public static final List<Setting> SETTINGS =
            Stream.concat(CORE.stream(), Extensions.SETTINGS.stream()).toList();

    /** Checks the further values, and the rules that join two groups. */
    public Scenario {
        further = turned(further);
        for (Conflict conflict : conflicts(world, shopper, recommender, further)) {
            throw new IllegalArgumentException(conflict.message());
        }
    }

    /**
     * A scenario of the model's core: every key of an extension has its default.
     *
     * @param name the scenario's name, the stem of its file
     * @param world the hidden world
     * @param shopper how people shop
     * @param recommender which recommender, and how
     * @param run length, replications and seed
     */
    public Scenario(String name, WorldSpec world, ShopperSpec shopper, RecommenderSpec recommender, RunSpec run) {
        this(name, world, shopper, recommender, run, Values.NONE);
    }

    /**
     * A scenario of the values of its settings.
     *
     * @param name its name
     * @param values a value for every setting
     * @return the scenario
     */
    public static Scenario of(String name, Values values) {
        Values core = values.without(Extensions.SETTINGS);
        return new Scenario(
                name,
                WorldSpec.of(core),
                ShopperSpec.of(core),
                RecommenderSpec.of(core),
                RunSpec.of(core),
                values.only(Extensions.SETTINGS));
    }

    /** The values that are not at their defaults. */
    static Values turned(Values further) {
        Extensions.SETTINGS.forEach(setting -> setting.check(further.of(setting)));
        return further.without(Extensions.SETTINGS.stream()
                .filter(setting -> further.of(setting).equals(setting.fallback()))
                .toList());
    }

    /**
     * The rules between groups, and between extensions, that are broken.
     *
     * @param world the hidden world
     * @param shopper how people shop
     * @param recommender which recommender, and how
     * @param further the values of keys of extensions that are not at their defaults
     * @return every conflict; none if the groups go together
     */
    static List<Conflict> conflicts(WorldSpec world, ShopperSpec shopper, RecommenderSpec recommender, Values further) {
        Stream<Conflict> ofTheCore = Stream.of(
                        Conflict.unlessAtMost("shopper.search", shopper.search(), "world.items", world.items()),
                        Conflict.unlessAtMost(
                                "recommender.slateSize", recommender.slateSize(), "world.items", world.items()),
                        repeatsWithTaste(shopper, recommender),
                        externalWithoutCommand(recommender))
                .flatMap(Optional::stream);
        return Stream.concat(ofTheCore, Extensions.conflicts(further).stream()).toList();
    }

    private static Optional<Conflict> externalWithoutCommand(RecommenderSpec recommender) {
        List<String> command = recommender.parameters().words(RecommenderParameters.COMMAND);
        boolean named = !command.isEmpty() && !command.get(0).isBlank();
        return !recommender.name().equals("external") || named
                ? Optional.empty()
                : Optional.of(new Conflict(
                        List.of("recommender.command", "recommender.name"),
                        "recommender.command must be the program to run when recommender.name is external, but is empty."
                                + " Maybe you meant command: [python3, my.py]."));
    }

    private static Optional<Conflict> repeatsWithTaste(ShopperSpec shopper, RecommenderSpec recommender) {
        if (!shopper.repeatPurchases()) {
            return Optional.empty();
        }
        boolean taste = isTaste(recommender.name());
        boolean readsBase = RecommenderKind.named(recommender.name())
                .filter(kind -> kind.parameters().contains(RecommenderParameters.BASE))
                .isPresent();
        if (!taste && !(readsBase && isTaste(recommender.base()))) {
            return Optional.empty();
        }
        String key = taste ? "recommender.name" : "recommender.base";
        String value = taste ? recommender.name() : recommender.base();
        return Optional.of(new Conflict(
                List.of(key, "shopper.repeatPurchases", "recommender.name"),
                key
                        + " must be a recommender that can recommend owned items when shopper.repeatPurchases is true, but is "
                        + value + ". Maybe use " + value.replace("taste-", "") + ", which gives the same slates."));
    }

    private static boolean isTaste(String recommender) {
        return RecommenderKind.named(recommender)
                .filter(kind -> kind.is(RecommenderKind.Trait.TASTE))
                .isPresent();
    }

    /** {@return the master seed of its runs} */
    public long seed() {
        return run.seed();
    }

    /**
     * The same scenario with another recommender.
     *
     * @param recommenderName name of the recommender
     * @return a copy
     */
    public Scenario withRecommender(String recommenderName) {
        return new Scenario(name, world, shopper, recommender.withName(recommenderName), run, further);
    }

    /**
     * The same scenario under another name.
     *
     * @param newName the new name
     * @return a copy
     */
    public Scenario named(String newName) {
        return new Scenario(newName, world, shopper, recommender, run, further);
    }

    /**
     * The same scenario with another length, number of replications or seed.
     *
     * @param newRun the new group
     * @return a copy
     */
    public Scenario withRun(RunSpec newRun) {
        return new Scenario(name, world, shopper, recommender, newRun, further);
    }

    /** {@return the names of the measures that a run of it takes: those of the core, then those of the extensions it turns a key of} */
    public List<String> measures() {
        return Stream.concat(
                        Replication.MEASURES.stream(),
                        Extensions.of(this).flatMap(extension -> extension.measures().stream()))
                .toList();
    }

    /**
     * Refuses to take measures that would not heed a key of this scenario.
     *
     * @param asked names of measures
     * @throws UserError if one of them belongs to an extension that pays no heed to a key turned here
     */
    public void checkMeasures(List<String> asked) {
        Extensions.check(this, asked);
    }

    /** {@return the number of independent worlds, at least 1} */
    public int replications() {
        return run.replications();
    }
}
