package org.uptakelab.extension.platforms;

import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;

/**
 * Platforms that compete for the same users. The run of the scenario itself stays that of one shop; beside it, in the same world
 * and under the same luck, a {@link Market} is run whose platforms all use the recommender of the arm.
 */
public final class Platforms implements Extension {
    @Override
    public List<Setting> settings() {
        return PlatformsSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return List.of(
                "leader_share", "platform_hhi", "tipped", "first_platform_share", "commons_relief", "platform_surplus");
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        PlatformsSpec spec = PlatformsSpec.of(study.further());
        Tally tally = new Market(study, spec).run(study.trainer());
        return Map.of(
                "leader_share", tally.leaderShare(),
                "platform_hhi", tally.concentration(),
                "tipped", tally.tipped(),
                "first_platform_share", tally.firstShare(),
                "commons_relief", relief(study, spec, tally),
                "platform_surplus", tally.surplusPerVisit());
    }

    /** What the leader has more where nothing is shared than where everything is; all visits are the same in both. */
    private static Ratio relief(Study study, PlatformsSpec spec, Tally tally) {
        Ratio alone = sharing(Commons.NONE, study, spec, tally).leaderShare();
        Ratio shared = sharing(Commons.EVERYTHING, study, spec, tally).leaderShare();
        return new Ratio(alone.numerator() - shared.numerator(), alone.denominator());
    }

    private static Tally sharing(Commons shared, Study study, PlatformsSpec spec, Tally tally) {
        return spec.commons().equals(shared.word())
                ? tally
                : new Market(study, spec.sharing(shared)).run(study.trainer());
    }
}
