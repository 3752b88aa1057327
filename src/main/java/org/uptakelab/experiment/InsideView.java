package org.uptakelab.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.OpenRun;
import org.uptakelab.simulation.VisitStory;
import org.uptakelab.world.World;

/**
 * One visit in the first replication of a scenario, told from inside.
 *
 * @param world the hidden world
 * @param story what happened
 * @param reading what became of the purchase
 */
public record InsideView(World world, VisitStory story, Reading reading) {
    /** So many visitors are looked at for one whose choice the slate moved. */
    private static final int MOST_TRIED = 200;

    /** What a slate did to a visit. */
    public enum Reading {
        /** Another item was bought than would have been without the slate. */
        DIVERTED,
        /** Something was bought; without the slate nothing would have been. */
        CREATED,
        /** The same item would have been bought without the slate. */
        SAME,
        /** Nothing was bought, and nothing would have been. */
        NOTHING;

        static Reading of(VisitStory story) {
            int with = story.decision().bought();
            int without = story.decision().withoutSlate();
            if (with == without) {
                return with == Ledger.NOTHING ? NOTHING : SAME;
            }
            return without == Ledger.NOTHING ? CREATED : DIVERTED;
        }
    }

    /**
     * Tells a visit.
     *
     * @param scenario the scenario
     * @param user the visitor, from 0; null for one whose choice the slate moved, if there is one
     * @param round the round, from 1; null for the middle of the rounds with recommendations. If the user stays away in that
     *     round, the next visit is told, and if there is none, the last before it
     * @return the visit
     * @throws UserError if there is no such user or round, or the user never visits
     */
    public static InsideView of(Scenario scenario, @Nullable Integer user, @Nullable Integer round) {
        int rounds = scenario.run().rounds();
        check("user", user, 0, scenario.world().users() - 1);
        check("round", round, 1, rounds);
        Replication replication = new Replication(scenario, 1);
        int wanted = round != null ? round : (scenario.run().warmup() + 1 + rounds) / 2;
        int told = IntStream.concat(
                        IntStream.rangeClosed(wanted, rounds),
                        IntStream.range(1, wanted).map(before -> wanted - before))
                .filter(candidate ->
                        !visitors(replication, scenario, user, candidate).isEmpty())
                .findFirst()
                .orElseThrow(() -> new UserError((user == null ? "Nobody" : "User " + user + " never")
                        + " visits this shop. Maybe choose another user, or raise shopper.visitRate."));
        OpenRun run = replication.justBefore(told);
        VisitStory story = visitors(replication, scenario, user, told).stream()
                .limit(MOST_TRIED)
                .map(run::tell)
                .min(Comparator.comparing(Reading::of))
                .orElseThrow();
        return new InsideView(replication.world(), story, Reading.of(story));
    }

    private static List<Integer> visitors(
            Replication replication, Scenario scenario, @Nullable Integer user, int round) {
        IntStream users = user != null
                ? IntStream.of(user)
                : IntStream.range(0, scenario.world().users());
        return users.filter(candidate -> replication.visits(candidate, round))
                .boxed()
                .toList();
    }

    private static void check(String name, @Nullable Integer value, int low, int high) {
        if (value != null && (value < low || value > high)) {
            throw new UserError(name + " must be in [" + low + ", " + high + "], but is " + value + ".");
        }
    }
}
