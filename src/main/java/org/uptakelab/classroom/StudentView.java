package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.Lever;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.Purchase;
import org.uptakelab.classroom.shop.Suggestion;

/**
 * What one phone shows: only what its owner may know. Of the objects after {@code message} the one of the step is there.
 *
 * @param room the room
 * @param turn changes when what all phones see changes
 * @param step the step
 * @param stage its stage, from 1
 * @param animal key of the animal
 * @param number 1, or 2 for the second of that animal, and so on
 * @param code four digits that bring a phone back that lost its token
 * @param late whether the phone joined after the wishes, so that it cannot be counted in the halves
 * @param timer the timer
 * @param message key of the sentence on the screen: the step, a dot, and {@code go} (do something), {@code done} (all done),
 *     {@code late} (came too late for it) or {@code look} (look at the projector)
 * @param guess step guess
 * @param wish step wish
 * @param shop step shop
 * @param reveal step reveal
 * @param inside step inside
 * @param mission step missions, and together: the mission that all look at
 * @param discussion step discussion
 * @param ticket step ticket
 * @param end step end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudentView(
        RoomName room,
        long turn,
        Step step,
        int stage,
        String animal,
        int number,
        String code,
        boolean late,
        TimerView timer,
        String message,
        @Nullable Guess guess,
        @Nullable Wish wish,
        @Nullable Shop shop,
        @Nullable Reveal reveal,
        @Nullable Inside inside,
        @Nullable Mission mission,
        @Nullable Discussion discussion,
        @Nullable Ticket ticket,
        @Nullable End end) {

    /**
     * The guess.
     *
     * @param mine what was guessed, 0 … 100
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Guess(@Nullable Integer mine) {}

    /**
     * The bare shop.
     *
     * @param order the items in this pupil's random order
     * @param mine the wishes
     * @param want how many to wish
     */
    public record Wish(List<Integer> order, List<Integer> mine, int want) {}

    /**
     * The shop with the strip; which half it is stays hidden.
     *
     * @param strip the items in the strip, top first
     * @param shelf all items in this pupil's random order
     * @param mine the purchases
     * @param want how many to buy
     */
    public record Shop(List<Shown> strip, List<Integer> shelf, List<Purchase> mine, int want) {}

    /**
     * An item in a strip.
     *
     * @param item the item
     */
    public record Shown(int item) {}

    /**
     * The reveal.
     *
     * @param stage its stage, 1 … 5
     * @param half the pupil's half; from stage 4 on
     * @param mine the pupil's own purchases by the three definitions; absent if nothing was bought
     * @param voted the answer to "which bar is the share?"
     * @param answers the answers one can give
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reveal(
            int stage,
            @Nullable Half half,
            @Nullable Mine mine,
            @Nullable String voted,
            List<String> answers) {}

    /**
     * A pupil's own purchases.
     *
     * @param bought purchases
     * @param tapped those tapped in the strip
     * @param strip those that were in the strip, wherever they were tapped
     * @param unwished those that were in the strip and not wished before
     */
    public record Mine(int bought, int tapped, int strip, int unwished) {}

    /**
     * Why the recommender suggests what it does: its strip, shown or not.
     *
     * @param strip its suggestions, top first
     */
    public record Inside(List<Suggestion> strip) {}

    /**
     * A mission.
     *
     * @param card key of the mission
     * @param cards keys of all missions
     * @param texts name and task of a card that a teacher brought, by language; absent for those of the lab
     * @param goal what is to be reached
     * @param levers what can be turned
     * @param runs the pupil's runs of this mission, in their order
     * @param pending the run that waits; absent if none does
     * @param best place of the best run in {@code runs}, from 0; absent without one
     * @param left runs that are left to try
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mission(
            String card,
            List<String> cards,
            @Nullable Map<String, Map<String, String>> texts,
            GoalView goal,
            List<Lever> levers,
            List<RunView> runs,
            @Nullable Pending pending,
            @Nullable Integer best,
            int left) {}

    /**
     * A run that waits.
     *
     * @param position its place in the queue, from 1
     */
    public record Pending(int position) {}

    /**
     * The talk.
     *
     * @param question what is asked
     * @param answers the answers one can give
     * @param when before or after the talk
     * @param mine own votes
     * @param counts votes of all by answer, if the teacher shows them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Discussion(
            Question question,
            List<String> answers,
            When when,
            Votes mine,
            @Nullable Map<String, Integer> counts) {}

    /**
     * Own votes.
     *
     * @param before before the talk
     * @param after after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Votes(@Nullable String before, @Nullable String after) {}

    /**
     * The exit ticket.
     *
     * @param mine what was handed in
     * @param charts keys of the charts to choose from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ticket(@Nullable TicketView mine, List<String> charts) {}

    /** The end: nothing more to do. */
    @JsonAutoDetect
    public record End() {}
}
