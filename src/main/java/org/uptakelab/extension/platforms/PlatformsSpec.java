package org.uptakelab.extension.platforms;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How many platforms there are, and how users move between them: group {@code platforms} of a scenario.
 *
 * @param count number of platforms, 1 to 16
 * @param headStart from 0, where users begin evenly spread, to 1, where all begin on the first platform
 * @param comparing chance in [0, 1] that a visitor compares the platforms before the visit
 * @param judgedBy what a visitor compares: {@code slates}, what each platform would show this user now, or {@code reputation}, what
 *     visits there have been worth to all users on average since the warm-up
 * @param sensitivity how much a difference counts when platforms are compared, at least 0; 0 leaves it to chance
 * @param switchingCost what another platform must offer beyond the present one to be worth the move, at least 0, in units of the
 *     choice noise
 * @param commons what platforms know of purchases made at others
 */
record PlatformsSpec(
        int count,
        double headStart,
        double comparing,
        String judgedBy,
        double sensitivity,
        double switchingCost,
        Commons commons) {
    /** A user judges a platform by the slate that it would show that user. */
    static final String SLATES = "slates";
    /** A user judges a platform by what visits there have been worth to others. */
    static final String REPUTATION = "reputation";

    private static final Setting COUNT = Setting.integer(
            "platforms.count", 1, Range.between(1, 16), "number of platforms that compete for the users");
    private static final Setting HEAD_START = Setting.real(
            "platforms.headStart", 0.0, Range.between(0, 1), "how far more users begin on the first platform");
    private static final Setting COMPARING = Setting.real(
            "platforms.comparing", 0.1, Range.between(0, 1), "chance that a visitor compares the platforms");
    private static final Setting JUDGED_BY = Setting.word(
            "platforms.judgedBy", SLATES, List.of(SLATES, REPUTATION), "what a visitor compares platforms by");
    private static final Setting SENSITIVITY = Setting.real(
            "platforms.sensitivity",
            10.0,
            Range.between(0, 1_000_000),
            "how much a difference counts in that comparison");
    private static final Setting SWITCHING_COST = Setting.real(
            "platforms.switchingCost",
            0.0,
            Range.between(0, 1_000_000),
            "what another platform must offer beyond the present one");
    private static final Setting COMMONS = Setting.choice(
            "platforms.commons", Commons.NONE, Commons.values(), "what platforms know of purchases made at others");

    /** The settings of the group, in the order of the record. */
    static final List<Setting> SETTINGS =
            List.of(COUNT, HEAD_START, COMPARING, JUDGED_BY, SENSITIVITY, SWITCHING_COST, COMMONS);

    /** Checks every other value against its setting. */
    PlatformsSpec {
        COUNT.check(count);
        HEAD_START.check(headStart);
        COMPARING.check(comparing);
        JUDGED_BY.check(judgedBy);
        SENSITIVITY.check(sensitivity);
        SWITCHING_COST.check(switchingCost);
    }

    /** The group of the values of its settings. */
    static PlatformsSpec of(Values values) {
        return new PlatformsSpec(
                values.integer(COUNT),
                values.real(HEAD_START),
                values.real(COMPARING),
                values.word(JUDGED_BY),
                values.real(SENSITIVITY),
                values.real(SWITCHING_COST),
                values.choice(COMMONS, Commons.values()));
    }

    /** The same market under another commons. */
    PlatformsSpec sharing(Commons shared) {
        return new PlatformsSpec(count, headStart, comparing, judgedBy, sensitivity, switchingCost, shared);
    }

    /** Whether users judge a platform by what others say. */
    boolean judgesByReputation() {
        return judgedBy.equals(REPUTATION);
    }

    /** Chance that a user begins on the first platform; the rest begin evenly spread over the others. */
    double firstShare() {
        return (1 + headStart * (count - 1)) / count;
    }
}
