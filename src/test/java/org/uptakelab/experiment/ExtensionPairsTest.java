package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;

/**
 * No two extensions ignore one another in silence: whatever one of them changes in a run moves the measures of each other one, or the
 * two are refused together. A new key that changes a run needs a {@link Change} here, a new extension a {@link Subject}.
 */
class ExtensionPairsTest {
    private static final int WORLDS = 3;
    static final Map<String, Object> SMALL = Scenarios.values(
            "world.users", 80,
            "world.items", 30,
            "shopper.outside", 1.0,
            "run.rounds", 12,
            "run.warmup", 4,
            "run.replications", 1,
            "recommender.name", "item-cosine");

    /**
     * What an extension changes in a run.
     *
     * @param key the key that changes it
     * @param values the values that change it
     */
    record Change(String key, Map<String, Object> values) {
        Change(String key, Object value, Object... more) {
            this(key, with(Map.of(key, value), more));
        }

        @Override
        public String toString() {
            return key + " " + values.get(key);
        }
    }

    /** What every key that changes a run changes. */
    static final List<Change> CHANGES = List.of(
            new Change("burst.products", 4, "burst.share", 0.9),
            new Change("world.drift", 0.3),
            new Change("world.fashion", 0.5),
            new Change("shopper.habit", 1.0),
            new Change("world.shelf", 0.5, "world.renewal", 0.2),
            new Change("commons.entrant", 0.4),
            new Change("recommender.lag", 3),
            new Change("recommender.surface", "item-page"),
            new Change("page.start", 0.8, "page.switchingCost", 1.0),
            new Change("stock.steering", 20, "forecast.method", "history"),
            new Change("stock.runsOut", true, "forecast.method", "history"),
            new Change("withholding.share", 0.5),
            new Change("withholding.form", "opt-out", "withholding.share", 0.5),
            new Change("withholding.form", "boycott", "withholding.share", 0.5),
            new Change("advertising.reach", 0.5));

    /** The keys that say how something is measured or costs, or how far one of the changes above goes. */
    private static final Set<String> NO_CHANGE_OF_THEIR_OWN = Set.of(
            "burst.fit",
            "burst.finds",
            "commons.pool",
            "commons.access",
            "commons.contributors",
            "commons.threshold",
            "forecast.horizon",
            "forecast.season",
            "forecast.smoothing",
            "forecast.quantile",
            "world.lengthSpread",
            "world.lengthAwareness",
            "luck.worlds",
            "rival.lag",
            "payment.share",
            "payment.rule",
            "payment.of",
            "payment.without",
            "payment.margin",
            "payment.fee",
            "payment.groups",
            "payment.orders",
            "platforms.count",
            "platforms.headStart",
            "platforms.comparing",
            "platforms.judgedBy",
            "platforms.sensitivity",
            "platforms.switchingCost",
            "platforms.commons",
            "stock.margin",
            "stock.writeOff",
            "stock.goodwill",
            "withholding.who",
            "withholding.records",
            "advertising.profiles",
            "advertising.products",
            "advertising.margin",
            "advertising.price",
            "advertising.profilePrice");

    /**
     * An extension that measures.
     *
     * @param key the key that is turned for it
     * @param measures measures of its own
     * @param values what is turned
     */
    private record Subject(String key, List<String> measures, Map<String, Object> values) {
        Subject(String key, Object value, String measures, Object... more) {
            this(key, List.of(measures.split(" ")), with(Map.of(key, value), more));
        }

        @Override
        public String toString() {
            return key.isEmpty() ? measures.get(0) : key + " " + values.get(key);
        }
    }

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("burst.products", 6, "rho_log rho_hat rho_true", "burst.share", 0.5),
            new Subject("shopper.habit", 0.5, "taste_shift taste_convergence"),
            new Subject(
                    "commons.entrant", 0.3, "entrant_gap pool_surplus revealed_share", "commons.pool", "co-purchases"),
            new Subject("forecast.method", "history", "forecast_wape skill_over_season"),
            new Subject("forecast.method", "scores", "forecast_wape skill_over_season"),
            new Subject("world.lengthSpread", 1.0, "taken_hours shown_hours"),
            new Subject("rival.lag", 4, "lead lead_takings"),
            new Subject("", List.of("gap_closed", "gap_closed_surplus"), Map.of()),
            new Subject("luck.worlds", 2, "unpredictability"),
            new Subject("page.start", 1.0, "deterred_share", "page.switchingCost", 2.0),
            new Subject("payment.share", 0.5, "data_value payment_each", "payment.groups", 3),
            new Subject("platforms.count", 2, "platform_surplus leader_share", "platforms.comparing", 0.5),
            new Subject("stock.margin", 0.3, "stock_profit unsold_share", "forecast.method", "history"),
            new Subject("withholding.share", 0.3, "uptake_lost withholders_cost others_cost"),
            new Subject("advertising.reach", 0.3, "ad_hit_rate ad_lift_rate"));

    /** What is refused; the documentation tells why. Everything else goes together. */
    private static final Set<String> REFUSED = new TreeSet<>(List.of(
            "burst.products 6 × stock.runsOut true",
            "burst.products 6 × world.shelf 0.5",
            "commons.entrant 0.3 × withholding.form boycott",
            "commons.entrant 0.3 × withholding.form opt-out",
            "commons.entrant 0.3 × withholding.share 0.5",
            "forecast.method scores × commons.entrant 0.4",
            "forecast.method scores × recommender.lag 3",
            "forecast.method scores × withholding.form boycott",
            "forecast.method scores × withholding.form opt-out",
            "forecast.method scores × withholding.share 0.5",
            "payment.share 0.5 × commons.entrant 0.4",
            "payment.share 0.5 × recommender.surface item-page",
            "payment.share 0.5 × withholding.form boycott",
            "payment.share 0.5 × withholding.form opt-out",
            "payment.share 0.5 × withholding.share 0.5",
            "platforms.count 2 × burst.products 4",
            "platforms.count 2 × commons.entrant 0.4",
            "platforms.count 2 × page.start 0.8",
            "platforms.count 2 × recommender.surface item-page",
            "platforms.count 2 × stock.runsOut true",
            "platforms.count 2 × withholding.form boycott",
            "platforms.count 2 × world.shelf 0.5",
            "withholding.share 0.3 × commons.entrant 0.4",
            "withholding.share 0.3 × recommender.surface item-page"));

    private static Map<String, Object> with(Map<String, Object> values, Object... more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Scenarios.values(more));
        return all;
    }

    private static Scenario scenario(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new HashMap<>(SMALL);
        all.putAll(one);
        all.putAll(other);
        return Scenarios.with(all);
    }

    private static boolean ofOneExtension(Subject subject, Change change) {
        return !subject.key().isEmpty() && extensionOf(subject.key()).equals(extensionOf(change.key()));
    }

    private static Extension extensionOf(String key) {
        return Extensions.ALL.stream()
                .filter(extension -> extension.settings().stream()
                        .anyMatch(setting -> setting.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    /** Counts of a small world can be alike by chance: then another world is asked. */
    private static boolean isMoved(Subject subject, List<Supplier<Map<String, Ratio>>> alone, Scenario both) {
        return IntStream.rangeClosed(1, WORLDS)
                .anyMatch(world -> !alone.get(world - 1).get().equals(measured(both, world, subject.measures())));
    }

    private static Map<String, Ratio> measured(Scenario scenario, int world, List<String> measures) {
        return measured(scenario, scenario.recommender().name(), world, measures);
    }

    private static Map<String, Ratio> measured(
            Scenario scenario, String recommender, int world, List<String> measures) {
        Replication replication = new Replication(scenario, world);
        Map<String, Ratio> taken = replication.take(recommender, replication.run(recommender), measures);
        return measures.stream()
                .collect(Collectors.toMap(name -> name, name -> Objects.requireNonNull(taken.get(name), name)));
    }

    static Stream<Subject> subjects() {
        return SUBJECTS.stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whateverChangesARunMovesTheMeasuresOfAllOtherExtensionsOrIsRefused(Subject subject) {
        Scenario only = scenario(subject.values(), Map.of());
        List<Supplier<Map<String, Ratio>>> alone = IntStream.rangeClosed(1, WORLDS)
                .<Supplier<Map<String, Ratio>>>mapToObj(
                        world -> new Once<>(() -> measured(only, world, subject.measures())))
                .toList();
        Set<String> refused = new TreeSet<>();
        for (Change change : CHANGES) {
            if (ofOneExtension(subject, change)) {
                continue;
            }
            String pair = subject + " × " + change;
            try {
                Scenario both = scenario(subject.values(), change.values());
                assertTrue(isMoved(subject, alone, both), pair + ": the first ignores the second");
            } catch (IllegalArgumentException error) {
                String message = String.valueOf(error.getMessage());
                assertTrue(
                        message.contains(" when ") && message.contains(", but is ") && message.contains(". Maybe "),
                        pair + ": " + message);
                refused.add(pair);
            }
        }
        assertEquals(
                REFUSED.stream()
                        .filter(pair -> pair.startsWith(subject + " × "))
                        .toList(),
                List.copyOf(refused));
    }

    /** A recommender can be named with its base, as experiments do that run several: then it is that base that is measured. */
    @ParameterizedTest
    @MethodSource("subjects")
    void theBaseThatAnArmIsNamedWithIsTheOneMeasured(Subject subject) {
        Map<String, Object> profit = Map.of("recommender.name", "profit");
        Scenario based = scenario(subject.values(), with(profit, "recommender.base", "item-cosine"));
        Scenario another = scenario(subject.values(), with(profit, "recommender.base", "popular"));
        assertEquals(
                measured(based, "profit", 1, subject.measures()),
                measured(another, "profit(item-cosine)", 1, subject.measures()));
    }

    /** A measure can be asked for by name where no key of its extension is turned: then it must be the extension that says no. */
    @ParameterizedTest
    @MethodSource("subjects")
    void aMeasureAskedForByNameIsRefusedToo(Subject subject) {
        for (Change change : CHANGES) {
            String pair = subject + " × " + change;
            boolean always = REFUSED.contains(pair)
                    && extensionOf(subject.key()).unheeded().stream()
                            .anyMatch(unheeded ->
                                    unheeded.when().isEmpty() && change.values().containsKey(unheeded.other()));
            if (always) {
                Scenario scenario = scenario(Map.of(), change.values());
                UserError error = assertThrows(UserError.class, () -> measured(scenario, 1, subject.measures()), pair);
                assertTrue(String.valueOf(error.getMessage()).contains(" cannot be taken when "), pair);
            }
        }
    }

    /** Each refusal has a row of its own in the table of both pages: the extension or key, the other key, the reason. */
    @ParameterizedTest
    @ValueSource(strings = {"src/docs/model.md", "src/docs/de/modell.md"})
    void theDocumentationTellsWhatIsRefused(String page) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(page));
        for (Extension extension : Extensions.ALL) {
            for (Unheeded unheeded : extension.unheeded()) {
                String group = unheeded.own().get(0).group();
                String other = unheeded.other()
                        + (unheeded.values().isEmpty()
                                ? ""
                                : ": " + unheeded.values().get(0));
                assertEquals(
                        1,
                        rows.stream()
                                .filter(row ->
                                        row.startsWith("| `" + group + ".") && row.contains("| `" + other + "` |"))
                                .count(),
                        page + ": " + group + " beside " + other);
            }
        }
    }

    @Test
    void everyKeyOfAnExtensionIsLookedAtHere() {
        Set<String> looked = new TreeSet<>(NO_CHANGE_OF_THEIR_OWN);
        CHANGES.forEach(change -> looked.addAll(change.values().keySet()));
        assertEquals(
                new TreeSet<>(Extensions.SETTINGS.stream().map(Setting::key).toList()), looked);
        List<Extension> measuring = Extensions.ALL.stream()
                .filter(extension -> SUBJECTS.stream()
                        .anyMatch(subject -> extension.measures().containsAll(subject.measures())))
                .toList();
        assertEquals(Extensions.ALL, measuring);
    }
}
