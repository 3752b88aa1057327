package org.uptakelab.extension.hours;

import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;

/**
 * Shares of hours in place of shares of purchases: an item has a length, and whoever buys it consumes it once, to the end. Lengths
 * change nothing but these shares. The 80 % that are quoted of a film platform are a share of hours (Gomez-Uribe and Hunt 2015).
 */
public final class Hours implements Extension {
    private static final List<String> NAMES = List.of("shown_hours", "taken_hours", "caused_hours");

    @Override
    public List<Setting> settings() {
        return HoursSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return NAMES;
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        double[] hours = Lengths.of(study.world(), study.keys(), HoursSpec.of(study.further()));
        Run arm = study.arm();
        double all = 0;
        double shown = 0;
        double taken = 0;
        double caused = 0;
        int first = arm.ledger().firstVisit(study.run().warmup() + 1);
        for (int visit = first; visit < arm.ledger().visits(); visit++) {
            int item = arm.ledger().bought(visit);
            if (item != Ledger.NOTHING) {
                boolean examined = arm.trace().examined(visit);
                all += hours[item];
                shown += arm.ledger().wasShown(visit, item) ? hours[item] : 0;
                taken += examined ? hours[item] : 0;
                caused += examined && arm.trace().withoutSlate(visit) != item ? hours[item] : 0;
            }
        }
        return Map.of(
                "shown_hours", new Ratio(shown, all),
                "taken_hours", new Ratio(taken, all),
                "caused_hours", new Ratio(caused, all));
    }
}
