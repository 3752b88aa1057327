package org.uptakelab.experiment;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
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
import org.uptakelab.setting.Setting;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Surroundings;

/**
 * The one place that knows every extension of the model. The page that is one file has none of them: there another method stands in
 * for {@link #all}.
 */
public final class Extensions {
    private static final List<Extension> ALL = all();

    /** The keys of all extensions, in the order of the list. */
    public static final List<Setting> SETTINGS =
            ALL.stream().flatMap(extension -> extension.settings().stream()).toList();

    /** The names of the measures of all extensions, in the order of the list. */
    public static final List<String> MEASURES =
            ALL.stream().flatMap(extension -> extension.measures().stream()).toList();

    private Extensions() {}

    /** Later ones stand around earlier ones: advertisements go on whatever slates the others leave. */
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
                new Stocking(),
                new Withholding(),
                new Advertising());
    }

    /** The extensions that a scenario turns a key of. */
    static Stream<Extension> of(Scenario scenario) {
        return ALL.stream().filter(extension -> extension.concerns(scenario.further()));
    }

    /** The extensions of whose measures one is asked for. */
    static Stream<Extension> measuring(List<String> measures) {
        return ALL.stream().filter(extension -> extension.measures().stream().anyMatch(measures::contains));
    }

    /** The extensions that a scenario turns a key of, or of whose measures one is asked for. */
    static Stream<Extension> of(Scenario scenario, List<String> measures) {
        return ALL.stream()
                .filter(extension -> extension.concerns(scenario.further())
                        || extension.measures().stream().anyMatch(measures::contains));
    }

    /** What items are worth at a visit, under the extensions that a scenario turns a key of. */
    static Valuation valuation(Scenario scenario, Setup setup) {
        Valuation valuation = Valuation.always(setup.utility());
        for (Extension extension : of(scenario).toList()) {
            valuation = extension.valuation(valuation, setup);
        }
        return valuation;
    }

    /** Makes the surroundings of each run, under the extensions that a scenario turns a key of. */
    static Supplier<Surroundings> surroundings(Scenario scenario, Setup setup) {
        List<Supplier<Surroundings>> makers =
                of(scenario).map(extension -> extension.surroundings(setup)).toList();
        return makers.isEmpty() ? () -> Surroundings.PLAIN : () -> CombinedSurroundings.of(makers);
    }
}
