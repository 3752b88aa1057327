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
        return List.of("leader_share", "platform_hhi", "tipped", "first_platform_share", "platform_surplus");
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        Tally tally = new Market(study, PlatformsSpec.of(study.further())).run(study.trainer());
        return Map.of(
                "leader_share", tally.leaderShare(),
                "platform_hhi", tally.concentration(),
                "tipped", tally.tipped(),
                "first_platform_share", tally.firstShare(),
                "platform_surplus", tally.surplusPerVisit());
    }
}
