package org.uptakelab.web.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Scenario;

/**
 * How large a run of the page may be, so that one cannot hold up the others. The command line knows no such limits.
 *
 * @param users most users
 * @param items most items
 * @param rounds most rounds
 * @param replications most replications
 * @param factors longest vectors of taste
 * @param segments most segments
 * @param slateSize longest slates
 * @param search most items that own search finds
 * @param userRounds most users × rounds × replications over all arms and their twins
 * @param steps most steps of work: a user round takes items × factors of them, a training
 *     what {@link LearningWork} says
 */
record LabLimits(
        int users,
        int items,
        int rounds,
        int replications,
        int factors,
        int segments,
        int slateSize,
        int search,
        long userRounds,
        long steps) {
    /** What a small machine bears, with several visitors. */
    static final LabLimits USUAL =
            new LabLimits(10_000, 2_000, 100, 40, 64, 100, 100, 500, 20_000_000, 100_000_000_000L);

    /** What a machine bears that holds a lesson at the same time: the shops that come with the lab, side by side. */
    static final LabLimits BESIDE_A_LESSON =
            new LabLimits(5_000, 1_000, 60, 20, 32, 40, 40, 200, 10_000_000, 50_000_000_000L);

    /** A visit told from inside is a run of which the page waits for the end: it may be so many times smaller. */
    private static final int SMALLER_FOR_A_VISIT = 10;

    /** The share of Java's memory that one run may fill. */
    private static final double LARGEST_SHARE = 0.4;

    private static final double MIB = 1 << 20;
    private static final int MILLION = 1_000_000;
    private static final String ADVICE =
            " Maybe make it smaller, or download the scenario and run it from the command line.";

    /** {@return the limits of a run of which one visit is told} */
    LabLimits ofAVisit() {
        return forWork(userRounds / SMALLER_FOR_A_VISIT, steps / SMALLER_FOR_A_VISIT);
    }

    /** {@return the limits of work that takes several times as long as a run, each of its parts being no larger} */
    LabLimits times(int longer) {
        return forWork(userRounds * longer, steps * longer);
    }

    private LabLimits forWork(long mostUserRounds, long mostSteps) {
        return new LabLimits(
                users, items, rounds, replications, factors, segments, slateSize, search, mostUserRounds, mostSteps);
    }

    /**
     * What is too large in the sides of a run. Nothing may be made of them before.
     *
     * @param sides the scenarios
     * @return a sentence for each limit that is exceeded; none if all is well
     */
    List<String> problemsOfSize(List<Scenario> sides) {
        List<String> problems = new ArrayList<>();
        sides.forEach(scenario -> check(scenario, problems));
        return problems;
    }

    /**
     * Whether a run whose sides keep their limits is too much work or takes too much memory as a whole.
     *
     * @param arms the arms of the run
     * @return a sentence for each limit that is exceeded; none if all is well
     */
    List<String> problemsOfWork(List<LiveArm> arms) {
        List<String> problems =
                problemsOfLength(arms.stream().map(LiveArm::scenario).toList());
        double bytes = MemoryNeed.live(arms);
        double most = LARGEST_SHARE * Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            problems.add(String.format(
                    Locale.ROOT,
                    "A run of the page may take %,.0f MiB of memory on this machine, but this one takes about %,.0f MiB.%s",
                    most / MIB,
                    bytes / MIB,
                    ADVICE));
        }
        return problems;
    }

    /**
     * Whether arms that keep their limits are too much work as a whole.
     *
     * @param arms for each arm its scenario, with its recommender
     * @return a sentence for each limit that is exceeded; none if all is well
     */
    List<String> problemsOfLength(List<Scenario> arms) {
        List<String> problems = new ArrayList<>();
        long work = userRounds(arms);
        if (work > userRounds) {
            problems.add(String.format(
                    Locale.ROOT,
                    "A run of the page may have %,d users × rounds × replications over all arms and their twins, but this one"
                            + " has %,d.%s",
                    userRounds,
                    work,
                    ADVICE));
        }
        double asked = steps(arms);
        if (asked > steps) {
            problems.add(String.format(
                    Locale.ROOT,
                    "A run of the page may take %,d million steps of work over all arms and their twins (items × factors for"
                            + " every user and round, and what is learned in every training: items² / 2, for ease items³ / 3,"
                            + " for als more with more factors and iterations), but this one takes %,.0f million.%s",
                    steps / MILLION,
                    asked / MILLION,
                    ADVICE));
        }
        return problems;
    }

    private void check(Scenario scenario, List<String> problems) {
        atMost(scenario, "world.users", scenario.world().users(), users, problems);
        atMost(scenario, "world.items", scenario.world().items(), items, problems);
        atMost(scenario, "world.factors", scenario.world().factors(), factors, problems);
        atMost(scenario, "world.segments", scenario.world().segments(), segments, problems);
        atMost(scenario, "shopper.search", scenario.shopper().search(), search, problems);
        atMost(scenario, "recommender.slateSize", scenario.recommender().slateSize(), slateSize, problems);
        atMost(scenario, "run.rounds", scenario.run().rounds(), rounds, problems);
        atMost(scenario, "run.replications", scenario.run().replications(), replications, problems);
    }

    private static void atMost(Scenario scenario, String key, int value, int limit, List<String> problems) {
        if (value > limit) {
            problems.add(String.format(
                    Locale.ROOT,
                    "%s: %s must be at most %,d in a run of the page, but is %,d.%s",
                    scenario.name(),
                    key,
                    limit,
                    value,
                    ADVICE));
        }
    }

    private static long userRounds(List<Scenario> arms) {
        long work = 0;
        for (Scenario scenario : arms) {
            long one = (long) scenario.world().users()
                    * scenario.run().rounds()
                    * scenario.run().replications();
            work = Math.addExact(work, 2 * one);
        }
        return work;
    }

    private static double steps(List<Scenario> arms) {
        double all = 0;
        for (Scenario scenario : arms) {
            double items = scenario.world().items();
            double ofARound =
                    2.0 * scenario.world().users() * items * scenario.world().factors()
                            + LearningWork.ofARound(scenario);
            all += ofARound * scenario.run().rounds() * scenario.run().replications();
        }
        return all;
    }
}
