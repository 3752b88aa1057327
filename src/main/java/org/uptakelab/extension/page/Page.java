package org.uptakelab.extension.page;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.trace.Trace;

/**
 * Where suggestions stand. On the page of an item the list goes with that item; and a visit may start on a page of the operator's
 * which is nothing but the list: it is looked at for sure, and whoever leaves it for the open shop pays for that.
 *
 * <p>Without a slate there is no such page: the twin, the warm-up and the visit without its slate are the open shop, at no cost.
 */
public final class Page implements Extension {
    private static final List<String> NAMES = List.of("deterred_share");

    @Override
    public List<Setting> settings() {
        return PageSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return NAMES;
    }

    @Override
    public Supplier<Surroundings> surroundings(Setup setup) {
        Surroundings page = new Around(PageSpec.of(setup.further()), setup.luck());
        return () -> page;
    }

    /** Visits at which nothing is wanted, though without the slate something would have been. Who is refused at a shelf wanted something. */
    @Override
    public Map<String, Ratio> measure(Study study) {
        Run arm = study.arm();
        int first = arm.ledger().firstVisit(study.run().warmup() + 1);
        int end = arm.ledger().visits();
        BitSet refused = refused(arm.trace());
        int deterred = 0;
        for (int visit = first; visit < end; visit++) {
            boolean nothing = arm.ledger().bought(visit) == Ledger.NOTHING && !refused.get(visit);
            deterred += nothing && arm.trace().withoutSlate(visit) != Ledger.NOTHING ? 1 : 0;
        }
        return Map.of(NAMES.get(0), new Ratio(deterred, end - first));
    }

    private static BitSet refused(Trace trace) {
        BitSet refused = new BitSet();
        IntStream.range(0, trace.refusals()).map(trace::refusedVisit).forEach(refused::set);
        return refused;
    }

    /** What the page changes around a visit; it holds nothing, so all runs can share it. */
    private record Around(PageSpec spec, Keys luck) implements Surroundings {
        @Override
        public boolean slatesFollowFinds() {
            return spec.surface().equals(PageSpec.ITEM_PAGE);
        }

        @Override
        public ItemSet basis(ItemSet owned, int[] found) {
            return found.length == 0 ? owned : ItemSet.of(found[0]);
        }

        @Override
        public boolean looksSurely(int user, int round) {
            return spec.start() > 0 && luck.uniform(Purpose.PAGE, user, round, 0) < spec.start();
        }

        @Override
        public double searchCost(int user, int round) {
            return looksSurely(user, round) ? spec.switchingCost() : 0;
        }
    }
}
