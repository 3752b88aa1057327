package org.uptakelab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.advertising.Advertising;
import org.uptakelab.extension.burst.Burst;
import org.uptakelab.extension.change.Change;
import org.uptakelab.extension.commons.Commons;
import org.uptakelab.extension.forecast.Forecasting;
import org.uptakelab.extension.hours.Hours;
import org.uptakelab.extension.innovation.Innovation;
import org.uptakelab.extension.ladder.Ladder;
import org.uptakelab.extension.luck.Luck;
import org.uptakelab.extension.page.Page;
import org.uptakelab.extension.payment.Payment;
import org.uptakelab.extension.platforms.Platforms;
import org.uptakelab.extension.stock.Stocking;
import org.uptakelab.extension.withholding.Withholding;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Conflict;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.world.Utility;

/**
 * The one place that knows every extension of the model. The page that is one file has none of them: there other methods stand in
 * for those here that ask extensions, so that what only extensions need is not in it.
 */
public final class Extensions {
    /** Every extension. */
    static final List<Extension> ALL = all();

    /** The keys of all extensions, in the order of the list. */
    public static final List<Setting> SETTINGS =
            ALL.stream().flatMap(extension -> extension.settings().stream()).toList();

    /** The names of the measures of all extensions, in the order of the list. */
    public static final List<String> MEASURES =
            ALL.stream().flatMap(extension -> extension.measures().stream()).toList();

    private Extensions() {}

    /**
     * Later ones stand around earlier ones: stock is counted on the shelf, so before anybody's data is withheld, and advertisements go on
     * whatever slates the others leave.
     */
    private static List<Extension> all() {
        return List.of(
                new Burst(), //
                new Change(),
                new Commons(),
                new Forecasting(),
                new Hours(),
                new Innovation(),
                new Ladder(),
                new Luck(),
                new Page(),
                new Payment(),
                new Platforms(),
                new Withholding(),
                new Stocking(),
                new Advertising());
    }

    /** The extensions that a scenario turns a key of. */
    static Stream<Extension> of(Scenario scenario) {
        return ALL.stream().filter(extension -> extension.concerns(scenario.further()));
    }

    /** The keys of extensions that a scenario must not turn together, as one would pay no heed to the other. */
    static List<Conflict> conflicts(Values turned) {
        return ALL.stream()
                .flatMap(extension -> extension.unheeded().stream())
                .flatMap(unheeded -> unheeded.conflict(turned).stream())
                .toList();
    }

    /** What the extensions measure of whose measures one is asked for. */
    static Map<String, Ratio> ratios(List<String> asked, Supplier<Study> study) {
        return ratios(ALL.stream().filter(extension -> measures(extension, asked)), study);
    }

    /** What the extensions measure that a scenario turns a key of, or of whose measures one is asked for. */
    static Map<String, Ratio> ratios(Scenario scenario, List<String> asked, Supplier<Study> study) {
        return ratios(
                ALL.stream().filter(extension -> extension.concerns(scenario.further()) || measures(extension, asked)),
                study);
    }

    /** Refuses measures of extensions that would not heed a key that a scenario turns, before anything runs. */
    static void check(Scenario scenario, List<String> asked) {
        ALL.stream()
                .filter(extension -> measures(extension, asked))
                .forEach(extension -> check(extension, scenario.further()));
    }

    private static void check(Extension extension, Values turned) {
        extension.unheeded().forEach(unheeded -> unheeded.check(extension.measures(), turned));
    }

    private static boolean measures(Extension extension, List<String> asked) {
        return extension.measures().stream().anyMatch(asked::contains);
    }

    private static Map<String, Ratio> ratios(Stream<Extension> extensions, Supplier<Study> study) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        List<Extension> measuring = extensions.toList();
        if (!measuring.isEmpty()) {
            Study one = study.get();
            for (Extension extension : measuring) {
                check(extension, one.further());
                Map<String, Ratio> measured = extension.measure(one);
                // In the order declared: that of the map may be another in every run of the program.
                extension.measures().forEach(name -> ratios.put(name, taken(name, measured)));
            }
        }
        return ratios;
    }

    private static Ratio taken(String name, Map<String, Ratio> measured) {
        Ratio ratio = measured.get(name);
        if (ratio == null) {
            throw new IllegalStateException(
                    "The measure " + name + " must be taken by the extension that declares it.");
        }
        return ratio;
    }

    /** The trainer of an arm with the extensions around it that concern the scenario, some left out. */
    static Trainer around(Scenario scenario, Trainer plain, List<Extension> left, Supplier<Setup> setup) {
        Trainer trainer = plain;
        for (Extension extension : of(scenario).toList()) {
            trainer = left.contains(extension) ? trainer : extension.around(trainer, setup.get());
        }
        return trainer;
    }

    /** The trainer of an arm with something else in place of one extension, which need not concern the scenario. */
    static Trainer around(
            Scenario scenario, Trainer plain, Extension one, UnaryOperator<Trainer> instead, Supplier<Setup> setup) {
        Trainer trainer = plain;
        for (Extension extension : ALL) {
            if (extension == one) {
                trainer = instead.apply(trainer);
            } else if (extension.concerns(scenario.further())) {
                trainer = extension.around(trainer, setup.get());
            }
        }
        return trainer;
    }

    /** What items are worth at a visit, under the extensions that a scenario turns a key of. */
    static Valuation valuation(Scenario scenario, Utility utility, Supplier<Setup> setup) {
        Valuation valuation = Valuation.always(utility);
        for (Extension extension : of(scenario).toList()) {
            valuation = extension.valuation(valuation, setup.get());
        }
        return valuation;
    }

    /** Makes the surroundings of each run, under the extensions that a scenario turns a key of, some left out. */
    static Supplier<Surroundings> surroundings(Scenario scenario, List<Extension> left, Supplier<Setup> setup) {
        List<Supplier<Surroundings>> makers = of(scenario)
                .filter(extension -> !left.contains(extension))
                .map(extension -> extension.surroundings(setup.get()))
                .toList();
        return makers.isEmpty() ? () -> Surroundings.PLAIN : () -> CombinedSurroundings.of(makers);
    }
}
