package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.Scenario;

class LearningWorkTest {
    private static Scenario scenario(Object... pairs) {
        return Scenarios.with(pairs);
    }

    @Test
    void growsWithWhatIsLearned() {
        assertEquals(500 * 500 / 2, LearningWork.ofARound(scenario("recommender.name", "item-llr")));
        assertEquals(1e6 / 3, LearningWork.ofARound(scenario("recommender.name", "ease", "world.items", 100)));
        double als = LearningWork.ofARound(scenario("recommender.name", "als"));
        double twice = LearningWork.ofARound(scenario("recommender.name", "als", "recommender.iterations", 10));
        assertTrue(als < twice && twice < 2 * als);
        assertEquals(100 * als, LearningWork.ofARound(scenario("recommender.name", "taste-als")));
    }

    @Test
    void whatBuildsOnAnotherLearnsWhatThatLearns() {
        double taste = LearningWork.ofARound(scenario("recommender.name", "taste-item-llr"));
        assertTrue(taste > 50 * LearningWork.ofARound(scenario("recommender.name", "item-llr")));
        assertEquals(
                taste,
                LearningWork.ofARound(scenario("recommender.name", "welfare", "recommender.base", "taste-item-llr")));
        assertTrue(LearningWork.ofARound(scenario("recommender.name", "taste-user-llr"))
                > LearningWork.ofARound(scenario("recommender.name", "user-llr")));
    }

    /** Visitors may run the new recommenders on the shop of the defaults, but none that would keep the machine for hours. */
    @Test
    void thePageRefusesWhatWouldTakeHours() {
        assertEquals(List.of(), problems("recommender.name", "als"));
        assertEquals(List.of(), problems("recommender.name", "ease"));
        assertEquals(List.of(), problems("recommender.name", "user-llr"));
        assertFalse(problems("recommender.name", "taste-user-llr", "world.users", 10_000)
                .isEmpty());
        assertFalse(
                problems("recommender.name", "als", "recommender.factors", 512).isEmpty());
        assertFalse(problems("recommender.name", "als", "recommender.iterations", 1000)
                .isEmpty());
        assertFalse(problems("recommender.name", "ease", "world.items", 2000).isEmpty());
    }

    private static List<String> problems(Object... pairs) {
        return LabLimits.USUAL.problemsOfWork(List.of(new LiveArm(0, scenario(pairs), false)));
    }
}
