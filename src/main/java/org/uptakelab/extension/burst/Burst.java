package org.uptakelab.extension.burst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Surroundings;

/**
 * The natural experiment of Sharma, Hofman and Watts (Estimating the causal impact of recommendation systems from observational
 * data, EC 2015): a product is hit by a burst of direct visits while what is shown beside it is not, so that what the extra visitors
 * take from its page they took because of the page. The lab replays it where the truth is known. Made for lists on the page of an
 * item ({@code recommender.surface: item-page}).
 */
public final class Burst implements Extension {
    private static final List<String> NAMES = List.of("rho_log", "rho_hat", "rho_true", "rho_bias", "anyway_hat");

    @Override
    public List<Setting> settings() {
        return BurstSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return NAMES;
    }

    @Override
    public List<Unheeded> unheeded() {
        return List.of(offSale("world.shelf"), offSale("stock.runsOut"));
    }

    private static Unheeded offSale(String key) {
        return new Unheeded(
                BurstSpec.SETTINGS,
                key,
                "people come for a product without asking whether it is on sale",
                "Maybe look at them in two runs.");
    }

    @Override
    public Supplier<Surroundings> surroundings(Setup setup) {
        Bursts bursts = new Bursts(setup);
        return () -> bursts;
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        PageCounts counts = PageCounts.of(study, new Bursts(study));
        Ratio log = counts.log();
        Ratio estimate = counts.estimate();
        Ratio truth = counts.truth();
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("rho_log", log);
        measures.put("rho_hat", estimate);
        measures.put("rho_true", truth);
        measures.put("rho_bias", difference(estimate, truth));
        measures.put("anyway_hat", rest(estimate, log));
        return measures;
    }

    private static Ratio difference(Ratio left, Ratio right) {
        return left.isDefined() && right.isDefined() ? new Ratio(left.value() - right.value(), 1) : new Ratio(0, 0);
    }

    /** 1 - part / whole, of two rates. */
    private static Ratio rest(Ratio part, Ratio whole) {
        return part.isDefined() && whole.isDefined() && whole.value() > 0
                ? new Ratio(whole.value() - part.value(), whole.value())
                : new Ratio(0, 0);
    }
}
