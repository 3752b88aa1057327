package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.shop.Interval;
import org.uptakelab.classroom.shop.Suggestion;

/**
 * What the projector shows: what everybody may know. Of the objects after {@code shown} the one of the step is there.
 *
 * @param room the room
 * @param step the step
 * @param stage its stage, from 1
 * @param turn changes when what all phones see changes
 * @param revision changes with everything
 * @param animals who has joined, in the order of joining
 * @param ghosts number of ghost customers
 * @param counts numbers of phones
 * @param timer the timer
 * @param shown what the teacher has put on
 * @param guess step guess
 * @param wish step wish
 * @param shop step shop
 * @param reveal step reveal
 * @param inside step inside
 * @param together step together
 * @param missions step missions
 * @param discussion step discussion
 * @param ticket steps ticket and end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectorView(
        RoomName room,
        Step step,
        int stage,
        long turn,
        long revision,
        List<Animal> animals,
        int ghosts,
        Counts counts,
        TimerView timer,
        List<Shown> shown,
        @Nullable Guess guess,
        @Nullable Wish wish,
        @Nullable Shop shop,
        @Nullable Reveal reveal,
        @Nullable Inside inside,
        @Nullable Together together,
        @Nullable Missions missions,
        @Nullable Discussion discussion,
        @Nullable Ticket ticket) {

    /**
     * A participant.
     *
     * @param animal key of the animal
     * @param number 1, or 2 for the second of that animal
     * @param present whether the phone was heard of lately
     * @param simulated whether it is a simulated pupil or one of an earlier class
     */
    public record Animal(String animal, int number, boolean present, boolean simulated) {}

    /**
     * Numbers of phones.
     *
     * @param joined who has ever joined
     * @param present who is there
     * @param done who has done what the step asks
     */
    public record Counts(int joined, int present, int done) {}

    /**
     * The guesses.
     *
     * @param histogram guesses in 21 bins of width 5 around 0, 5, … 100; absent until the teacher shows it
     * @param marks the two quoted shares; absent until the teacher shows them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Guess(
            @Nullable List<Integer> histogram, @Nullable List<Double> marks) {}

    /**
     * The bare shop.
     *
     * @param wishes wishes of all
     */
    public record Wish(int wishes) {}

    /**
     * The shop.
     *
     * @param purchases purchases of all
     */
    public record Shop(int purchases) {}

    /**
     * The reveal, as far as its stage goes.
     *
     * @param definitions the definitions side by side, one more a stage up to the third
     * @param votes votes on which bar is "the" share, if the teacher shows them
     * @param halves the two halves; from stage 4 on
     * @param chance the share that chance alone gives a random strip, 3 of 24; from stage 4 on
     * @param caused steering: what the strip made the filter half buy; from stage 5 on
     * @param coincident foresight: what the random half bought of the strip it was not shown; from stage 5 on
     * @param pooled the same over several classes; if there are files and the teacher shows them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reveal(
            List<Bar> definitions,
            @Nullable Map<String, Integer> votes,
            @Nullable Halves halves,
            @Nullable Double chance,
            @Nullable Interval caused,
            @Nullable Interval coincident,
            @Nullable Pooled pooled) {}

    /**
     * A share.
     *
     * @param id its definition: {@code tapped}, {@code strip} or {@code unwished}
     * @param numerator purchases that count
     * @param denominator purchases
     */
    public record Bar(String id, int numerator, int denominator) {}

    /**
     * The halves.
     *
     * @param filter those whose strip the recommender filled
     * @param random those whose strip was drawn by lot
     */
    public record Halves(HalfBars filter, HalfBars random) {}

    /**
     * One half.
     *
     * @param pupils pupils counted: they had wishes before the lot, and bought
     * @param purchases their purchases
     * @param shown those on the strip they saw
     * @param coincident those on the recommender's strip: seen by the filter half, computed and not shown for the random half
     */
    public record HalfBars(int pupils, int purchases, int shown, int coincident) {}

    /**
     * Several classes together.
     *
     * @param classes how many, this one included
     * @param leftOut classes that are not among them, because a half of theirs has fewer than two pupils
     * @param caused steering
     * @param coincident foresight
     */
    public record Pooled(int classes, int leftOut, Interval caused, Interval coincident) {}

    /**
     * Look inside.
     *
     * @param example one suggestion, of nobody in particular; absent until the teacher shows it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inside(@Nullable Suggestion example) {}

    /**
     * The run at the projector.
     *
     * @param card the mission
     * @param goal what is to be reached
     * @param state {@code none}, {@code waiting}, {@code done} or {@code failed}
     * @param run the run; absent if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Together(
            String card,
            GoalView goal,
            String state,
            @Nullable RunView run) {}

    /**
     * The class map.
     *
     * @param card the mission
     * @param goal what is to be reached
     * @param x lever on the horizontal axis
     * @param y lever on the vertical axis
     * @param dots every run that has ended
     * @param waiting runs that wait
     * @param fill how far the lab has filled the gaps
     */
    public record Missions(String card, GoalView goal, String x, String y, List<Dot> dots, int waiting, Filling fill) {}

    /**
     * A run on the map.
     *
     * @param x value of the horizontal lever
     * @param y value of the vertical lever
     * @param share the measure of the goal
     * @param reached whether the goal is reached
     * @param animal key of the animal; absent for the lab's own runs
     * @param number 1, or 2 for the second of that animal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Dot(
            Object x,
            Object y,
            double share,
            boolean reached,
            @Nullable String animal,
            @Nullable Integer number) {}

    /**
     * The lab's own runs.
     *
     * @param state {@code off}, {@code on} or {@code done}
     * @param done cells of the map that hold a run
     * @param total cells of the map
     */
    public record Filling(String state, int done, int total) {}

    /**
     * The talk.
     *
     * @param question what is asked
     * @param answers the answers one can give
     * @param when before or after the talk
     * @param before votes before it by answer, if the teacher shows them
     * @param after votes after it by answer, if the teacher shows them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Discussion(
            Question question,
            List<String> answers,
            When when,
            @Nullable Map<String, Integer> before,
            @Nullable Map<String, Integer> after) {}

    /**
     * The exit.
     *
     * @param handedIn tickets handed in
     * @param guesses histogram of the guesses and what came out, if the teacher shows it
     * @param sides tickets by side, if the teacher shows them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ticket(
            int handedIn,
            @Nullable Outcome guesses,
            @Nullable Map<String, Integer> sides) {}

    /**
     * Guesses against what came out.
     *
     * @param histogram guesses in 21 bins of width 5
     * @param median the middle guess, as a share; absent without guesses
     * @param shares what came out by each definition, as shares; those undefined are left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(List<Integer> histogram, @Nullable Double median, Map<String, Double> shares) {}
}
