package org.uptakelab.extension.innovation;

import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;

/**
 * Permanent innovation: {@code recommender.lag} keeps the youngest rounds from every training, and the measures compare the shop with
 * a rival who serves the same users under the same luck with a model that is {@code rival.lag} rounds behind.
 */
public final class Innovation implements Extension {
    @Override
    public List<Setting> settings() {
        return InnovationSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return List.of("lead", "lead_early", "lead_late", "lead_takings");
    }

    @Override
    public Trainer around(Trainer trainer, Setup setup) {
        int lag = InnovationSpec.of(setup.further()).lag();
        return lag == 0 ? trainer : new LateTrainer(trainer, lag);
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        Lead lead = new Lead(study.world().catalog(), study.run(), study.arm().ledger(), rival(study));
        return Map.of(
                "lead", lead.overall(),
                "lead_early", lead.early(),
                "lead_late", lead.late(),
                "lead_takings", lead.ofTakings());
    }

    /** Only the model is late: what is on the shelf and what is advertised the rival knows as the shop does. */
    private Ledger rival(Study study) {
        InnovationSpec spec = InnovationSpec.of(study.further());
        int lag = spec.lag() + spec.rivalLag();
        return spec.rivalLag() == 0
                ? study.arm().ledger()
                : study.runWith(study.trainerWith(this, trainer -> new LateTrainer(trainer, lag)))
                        .ledger();
    }
}
