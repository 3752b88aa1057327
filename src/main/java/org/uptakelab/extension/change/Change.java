package org.uptakelab.extension.change;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.Surroundings;

/**
 * A world that does not stand still: tastes that drift, or move towards what people buy; fashions; goods that come and go. With
 * everything at its default nothing ever changes.
 */
public final class Change implements Extension {
    @Override
    public List<Setting> settings() {
        return ChangeSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return TasteShift.NAMES;
    }

    @Override
    public Valuation valuation(Valuation valuation, Setup setup) {
        ChangeSpec spec = ChangeSpec.of(setup.further());
        Valuation worth = valuation;
        Tastes tastes = tastes(setup);
        if (tastes.change()) {
            worth = movedBy(tastes, worth, setup);
        }
        if (spec.fashion() > 0) {
            worth = followingFashion(worth, setup, spec.fashion());
        }
        return worth;
    }

    /** What a taste has moved by since the start adds its affinity. */
    private static Valuation movedBy(Tastes tastes, Valuation before, Setup setup) {
        double weight = setup.shopper().taste();
        return (user, owned, round) -> {
            double[] moved = tastes.at(user, owned, round);
            double[] start = setup.world().taste(user);
            for (int d = 0; d < moved.length; d++) {
                moved[d] -= start[d];
            }
            IntToDoubleFunction worth = before.at(user, owned, round);
            return item -> worth.applyAsDouble(item) + weight * setup.world().affinity(moved, item);
        };
    }

    private static Valuation followingFashion(Valuation before, Setup setup, double share) {
        Fashion fashion =
                new Fashion(setup.world(), setup.keys(), share, setup.run().rounds());
        double weight = setup.shopper().appeal();
        return (user, owned, round) -> {
            IntToDoubleFunction worth = before.at(user, owned, round);
            return item -> worth.applyAsDouble(item) + weight * fashion.gain(item, round);
        };
    }

    @Override
    public Supplier<Surroundings> surroundings(Setup setup) {
        ChangeSpec spec = ChangeSpec.of(setup.further());
        return spec.shelf() == 1
                ? () -> Surroundings.PLAIN
                : () -> new Shelf(setup.world(), setup.keys(), spec.shelf(), spec.renewal());
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        return TasteShift.of(study, tastes(study));
    }

    private static Tastes tastes(Setup setup) {
        ChangeSpec spec = ChangeSpec.of(setup.further());
        return new Tastes(setup.world(), setup.keys(), spec.drift(), spec.habit());
    }
}
