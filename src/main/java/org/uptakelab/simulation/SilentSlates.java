package org.uptakelab.simulation;

/**
 * What a silently trained recommender would have shown in the twin run, in which nothing is ever shown: how many of the twin's
 * purchases it foresaw, by round.
 *
 * @param coincident purchases of an item on the slate that would have been shown; entry round - 1
 * @param coincidentTaken those among them that the visit's attention and examination draws would have let the user see
 */
public record SilentSlates(int[] coincident, int[] coincidentTaken) {
    /**
     * Nothing foreseen, for somebody who does not ask what was.
     *
     * @param run the length of the run
     * @return zeros
     */
    public static SilentSlates none(RunSpec run) {
        return new SilentSlates(new int[run.rounds()], new int[run.rounds()]);
    }
}
