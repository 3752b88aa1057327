package org.uptakelab.simulation;

import java.util.List;
import org.uptakelab.recommender.Reason;
import org.uptakelab.shopper.Decision;

/**
 * All that happens in one visit, told with the engine's own values: what no shop sees, and only a simulation can show.
 *
 * @param user the visitor
 * @param round the round of the visit, from 1
 * @param found what own search finds, in the order found
 * @param slate what is shown, top first
 * @param candidates what is chosen among: what was found, then what was looked at on the slate besides
 * @param outside what buying nothing is worth, without noise
 * @param outsideNoise the noise of buying nothing
 * @param decision what is bought, and would have been without the slate
 */
public record VisitStory(
        int user,
        int round,
        List<Integer> found,
        List<Shown> slate,
        List<Candidate> candidates,
        double outside,
        double outsideNoise,
        Decision decision) {
    /** Copies the lists. */
    public VisitStory {
        found = List.copyOf(found);
        slate = List.copyOf(slate);
        candidates = List.copyOf(candidates);
    }

    /**
     * A place of the slate.
     *
     * @param item the item shown there
     * @param examined whether the visitor looks at it
     * @param utility what it is truly worth to the visitor, looked at or not
     * @param salience what looking at it there adds, or would add
     * @param reason why the recommender put it there
     */
    public record Shown(int item, boolean examined, double utility, double salience, Reason reason) {}

    /**
     * An item that is chosen among.
     *
     * @param item the item
     * @param found whether own search found it, so that it competes without the slate too
     * @param examined whether it was looked at on the slate
     * @param utility what it is truly worth to the visitor
     * @param salience what the slate adds to it; if it was not looked at there 0, or less where own search costs something
     * @param noise its noise in this visit, the same with and without the slate
     */
    public record Candidate(int item, boolean found, boolean examined, double utility, double salience, double noise) {
        /** {@return what it competes with when nothing is shown: utility and noise} */
        public double withoutSlate() {
            return utility + noise;
        }

        /** {@return what it competes with beside the slate: utility, noise and salience} */
        public double withSlate() {
            return withoutSlate() + salience;
        }
    }

    /** {@return what buying nothing competes with, with and without the slate} */
    public double nothing() {
        return outside + outsideNoise;
    }
}
