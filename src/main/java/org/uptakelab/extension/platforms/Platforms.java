package org.uptakelab.extension.platforms;

import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
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
    public List<Unheeded> unheeded() {
        return List.of(
                apart("burst.products", List.of(), "bursts of visitors do not reach the platforms"),
                apart("world.shelf", List.of(), "all goods are on sale at every platform"),
                apart("recommender.surface", List.of(), "lists of platforms hang on what a user owns"),
                apart("page.start", List.of(), "visits to platforms start in the open shop"),
                apart("stock.runsOut", List.of(), "goods never run out at platforms"),
                apart("withholding.form", List.of("boycott"), "who leaves one platform goes to another"),
                apart("commons.entrant", List.of(), "both say who shops where"));
    }

    private Unheeded apart(String key, List<Object> values, String because) {
        return new Unheeded(settings(), List.of(), key, values, because, "Maybe look at them in two runs.");
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
        return spec.commons() == shared ? tally : new Market(study, spec.sharing(shared)).run(study.trainer());
    }
}
