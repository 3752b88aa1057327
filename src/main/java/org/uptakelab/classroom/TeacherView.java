package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.Lever;
import org.uptakelab.classroom.shop.Power;

/**
 * What the teacher's page shows: the projector's view, and beside it what only the teacher may know.
 *
 * @param projector the projector's view; its parts stand beside the others on the wire
 * @param expected what simulated classes of this size gave, to be expected and no promise
 * @param phones every participant
 * @param cards the missions
 * @param ready what the next step needs: {@code ok}, {@code few-phones} (more ghosts, or pairs) or {@code nobody}
 * @param pooledFiles files of earlier classes taken in
 * @param runs mission runs that have ended
 * @param waiting mission runs that wait
 * @param doorOpen whether phones may join
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeacherView(
        @JsonUnwrapped ProjectorView projector,
        Expected expected,
        List<Phone> phones,
        List<Card> cards,
        String ready,
        int pooledFiles,
        int runs,
        int waiting,
        boolean doorOpen) {

    /**
     * What to expect.
     *
     * @param ofThisClass what classes nearest in size to this one gave
     * @param sizes the same for every size that was simulated
     * @param otherPupils what classes of that size gave if the strip persuades pupils not at all, less, or more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Expected(@Nullable Power ofThisClass, List<Power> sizes, List<Power> otherPupils) {}

    /**
     * A participant.
     *
     * @param participant the participant, from 1
     * @param animal key of the animal
     * @param number 1, or 2 for the second of that animal
     * @param present whether the phone was heard of lately
     * @param seenSecondsAgo seconds since it was; absent if never since the program started
     * @param left whether it left
     * @param simulated whether it is a simulated pupil or one of an earlier class
     * @param late whether it came after the wishes
     * @param done whether it has done what the step asks
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Phone(
            int participant,
            String animal,
            int number,
            boolean present,
            @Nullable Integer seenSecondsAgo,
            boolean left,
            boolean simulated,
            boolean late,
            boolean done) {}

    /**
     * A mission.
     *
     * @param card its key
     * @param texts name and task, by language, of a card that the teacher brought
     * @param goal what is to be reached
     * @param levers its levers, any two of which can be the axes of its map
     * @param x lever on the horizontal axis unless another is picked
     * @param y lever on the vertical axis unless another is picked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            String card,
            @Nullable Map<String, Map<String, String>> texts,
            GoalView goal,
            List<Lever> levers,
            String x,
            String y) {}
}
