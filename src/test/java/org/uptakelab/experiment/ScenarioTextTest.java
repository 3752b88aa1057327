package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

class ScenarioTextTest {
    @Property(tries = 300)
    void readingTheTextGivesTheScenarioBack(@ForAll("scenarios") Scenario scenario) {
        Scenario read = ScenarioFile.parse("shop.yaml", ScenarioText.of(scenario), List.of());
        RecommenderSpec recommender = scenario.recommender();
        assertEquals(
                new Scenario(
                        scenario.name(),
                        scenario.world(),
                        scenario.shopper(),
                        new RecommenderSpec(
                                recommender.name(),
                                recommender.slateSize(),
                                recommender.retrainEvery(),
                                recommender.parameters().only(recommender.reads())),
                        scenario.run()),
                read);
        assertEquals(ScenarioText.of(scenario), ScenarioText.of(read));
    }

    @Example
    void parametersAreWrittenWhereTheyAreRead() {
        Scenario scenario = ScenarioFile.parse("shop.yaml", "recommender: {name: profit, lambda: 2}", List.of());
        assertTrue(
                ScenarioText.of(scenario).contains("  retrainEvery: 1\n  base: item-llr\n  lambda: 2.0\nrun:\n"),
                ScenarioText.of(scenario));
        String other = ScenarioText.of(scenario.withRecommender("item-cosine"));
        assertTrue(other.contains("  retrainEvery: 1\nrun:\n"), other);
    }

    @Example
    void numbersAreWrittenAsPeopleWriteThem() {
        Scenario scenario = ScenarioFile.parse("shop.yaml", "shopper: {attention: 0.30, salience: 2e-9}", List.of());
        String text = ScenarioText.of(scenario);
        assertTrue(text.contains("  attention: 0.3\n"), text);
        assertTrue(text.contains("  salience: 2.0E-9\n"), text);
        assertTrue(text.startsWith("world:\n  users: 2000\n  items: 500\n"), text);
        assertTrue(text.endsWith("run:\n  rounds: 40\n  warmup: 10\n  replications: 20\n  seed: 1\n"), text);
    }

    @Example
    void valuesAreThoseOfTheText() {
        Scenario scenario = ScenarioFile.parse("shop.yaml", "shopper: {search: 7}", List.of());
        Map<String, Object> values = ScenarioText.values(scenario);
        assertEquals(Scenario.CORE.stream().map(Setting::key).toList(), List.copyOf(values.keySet()));
        assertEquals(7, values.get("shopper.search"));
        assertEquals(1L, values.get("run.seed"));
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(worlds(), shoppers(), recommenders(), runs())
                .as((world, shopper, recommender, run) -> new Scenario("shop", world, shopper, recommender, run));
    }

    private static Arbitrary<WorldSpec> worlds() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(50, Integer.MAX_VALUE);
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 100);
        return Combinators.combine(
                        sizes, sizes, small, small, share(), anyReal().map(Math::abs), share())
                .as(WorldSpec::new);
    }

    private static Arbitrary<ShopperSpec> shoppers() {
        Arbitrary<double[]> shares = share().array(double[].class).ofSize(2);
        Arbitrary<double[]> reals = anyReal().array(double[].class).ofSize(7);
        return Combinators.combine(shares, reals, Arbitraries.integers().between(0, 50))
                .as((share, real, search) -> new ShopperSpec(
                        share[0],
                        real[0],
                        real[1],
                        real[2],
                        real[3],
                        search,
                        real[4],
                        share[1],
                        Math.abs(real[5]),
                        Math.abs(real[6]),
                        false));
    }

    private static Arbitrary<RecommenderSpec> recommenders() {
        return Combinators.combine(
                        Arbitraries.of(RecommenderSpec.NAMES),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().greaterOrEqual(1),
                        parameters())
                .as(RecommenderSpec::new);
    }

    private static Arbitrary<Values> parameters() {
        Arbitrary<Map<String, Object>> values = Arbitraries.just(Map.of());
        for (Setting parameter : RecommenderParameters.ALL) {
            values = Combinators.combine(values, value(parameter)).as((some, value) -> {
                Map<String, Object> more = new HashMap<>(some);
                more.put(parameter.key(), value);
                return more;
            });
        }
        return values.map(Values::new);
    }

    /** Any value that a setting allows. */
    private static Arbitrary<?> value(Setting setting) {
        Arbitrary<?> any = switch (setting.type()) {
            case INTEGER -> Arbitraries.integers();
            case LONG -> Arbitraries.longs();
            case REAL -> Arbitraries.oneOf(anyReal(), share());
            case BOOLEAN -> Arbitraries.of(true, false);
            case WORD -> Arbitraries.of(setting.choices());
            case WORDS -> text().list().ofMaxSize(3).map(words -> first(words, "python3"));
            case TEXT -> text();
        };
        return any.filter(setting::allows);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("\täß漢\n")
                .ofMaxLength(12);
    }

    /** A command is never empty where a recommender needs one. */
    private static List<String> first(List<String> words, String word) {
        return Stream.concat(Stream.of(word), words.stream()).toList();
    }

    private static Arbitrary<RunSpec> runs() {
        return Combinators.combine(
                        Arbitraries.integers().between(11, Integer.MAX_VALUE),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.longs())
                .as(RunSpec::new);
    }

    private static Arbitrary<Double> share() {
        return Arbitraries.doubles().between(0, 1).ofScale(17);
    }

    private static Arbitrary<Double> anyReal() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }
}
