package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.MissionOutcome;
import org.uptakelab.classroom.shop.Place;

/**
 * Something done in the room. {@link Room#decide} says whether it may be done; until then its content is a claim.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Action.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Action.ComeBack.class, name = "come-back"),
    @JsonSubTypes.Type(value = Action.Leave.class, name = "leave"),
    @JsonSubTypes.Type(value = Action.Guess.class, name = "guess"),
    @JsonSubTypes.Type(value = Action.Wish.class, name = "wish"),
    @JsonSubTypes.Type(value = Action.Buy.class, name = "buy"),
    @JsonSubTypes.Type(value = Action.Unbuy.class, name = "unbuy"),
    @JsonSubTypes.Type(value = Action.Vote.class, name = "vote"),
    @JsonSubTypes.Type(value = Action.TryOut.class, name = "try-out"),
    @JsonSubTypes.Type(value = Action.HandIn.class, name = "hand-in"),
    @JsonSubTypes.Type(value = Action.GoTo.class, name = "go-to"),
    @JsonSubTypes.Type(value = Action.SetTimer.class, name = "set-timer"),
    @JsonSubTypes.Type(value = Action.Show.class, name = "show"),
    @JsonSubTypes.Type(value = Action.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Action.PickCard.class, name = "pick-card"),
    @JsonSubTypes.Type(value = Action.AddCard.class, name = "add-card"),
    @JsonSubTypes.Type(value = Action.Together.class, name = "together"),
    @JsonSubTypes.Type(value = Action.SetGhosts.class, name = "set-ghosts"),
    @JsonSubTypes.Type(value = Action.Rehearse.class, name = "rehearse"),
    @JsonSubTypes.Type(value = Action.Fill.class, name = "fill"),
    @JsonSubTypes.Type(value = Action.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = Action.Door.class, name = "door"),
    @JsonSubTypes.Type(value = Action.Pool.class, name = "pool"),
    @JsonSubTypes.Type(value = Action.Replay.class, name = "replay"),
    @JsonSubTypes.Type(value = Action.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = Action.Failed.class, name = "failed"),
})
public sealed interface Action {

    /** A phone joins ({@link Actor#NEWCOMER}). The entry names the new participant. */
    record Join() implements Action {}

    /** A participant is back: a phone that was closed and opened again. */
    record ComeBack() implements Action {}

    /** A participant leaves; what was done stays. */
    record Leave() implements Action {}

    /**
     * A guess: of 100 purchases, how many follow a suggestion.
     *
     * @param value 0 … 100
     */
    record Guess(int value) implements Action {}

    /**
     * Wishes; they replace those before.
     *
     * @param items at most six different items
     */
    record Wish(List<Integer> items) implements Action {
        /** Copies the items. */
        public Wish {
            items = List.copyOf(items);
        }
    }

    /**
     * A purchase. An item already bought stays as it was bought.
     *
     * @param item the item
     * @param from where it was tapped
     */
    record Buy(int item, Place from) implements Action {}

    /**
     * Takes a purchase back.
     *
     * @param item the item
     */
    record Unbuy(int item) implements Action {}

    /**
     * A vote; it replaces the one before.
     *
     * @param question what is asked
     * @param when before or after the talk, or once
     * @param answer the answer's key
     */
    record Vote(Question question, When when, String answer) implements Action {}

    /**
     * A pupil's run of a mission.
     *
     * @param card the mission
     * @param settings values of its levers; those left out keep the card's
     * @param prediction the share or amount expected, or null
     */
    record TryOut(
            String card,
            Map<String, Object> settings,
            @Nullable Double prediction) implements Action {
        /** Copies the settings. */
        public TryOut {
            settings = Map.copyOf(settings);
        }
    }

    /**
     * The exit ticket.
     *
     * @param side whether the number is evidence of power over buyers
     * @param text the end of the sentence, at most 400 characters
     * @param chart the chart that supports it, or null
     */
    record HandIn(Side side, String text, @Nullable String chart) implements Action {}

    /**
     * Goes to a step. Time runs on nobody: whoever is not done stays where they are.
     *
     * @param step the step
     * @param stage its stage, from 1
     */
    record GoTo(Step step, int stage) implements Action {}

    /**
     * Starts the timer.
     *
     * @param seconds seconds to go; 0 takes it away
     */
    record SetTimer(int seconds) implements Action {}

    /**
     * Shows something on the projector, or hides it.
     *
     * @param what the thing
     * @param on whether it is shown
     */
    record Show(Shown what, boolean on) implements Action {}

    /**
     * Asks a question.
     *
     * @param question the question
     * @param when before or after the talk
     */
    record Ask(Question question, When when) implements Action {}

    /**
     * Puts a mission on the class map.
     *
     * @param card the mission
     * @param x lever on the horizontal axis, or null for the card's own
     * @param y lever on the vertical axis, or null for the card's own
     */
    record PickCard(
            String card, @Nullable String x, @Nullable String y) implements Action {}

    /**
     * Brings a mission card of the teacher's own.
     *
     * @param source name of the file
     * @param text the card as written
     */
    record AddCard(String source, String text) implements Action {}

    /**
     * One run for all, at the projector, of the mission on the class map.
     *
     * @param settings values of its levers; those left out keep the card's
     * @param prediction what the class expects, or null
     */
    record Together(Map<String, Object> settings, @Nullable Double prediction) implements Action {
        /** Copies the settings. */
        public Together {
            settings = Map.copyOf(settings);
        }
    }

    /**
     * Sets the number of ghost customers; it counts when strips are made.
     *
     * @param count 0 … 200
     */
    record SetGhosts(int count) implements Action {}

    /**
     * Sets the number of simulated pupils, who take part in every step at once.
     *
     * @param pupils more pupils to come, 1 … 40
     */
    record Rehearse(int pupils) implements Action {}

    /**
     * Lets the lab fill the gaps of the class map, or pauses it.
     *
     * @param on whether it works
     */
    record Fill(boolean on) implements Action {}

    /**
     * Takes a participant out of the room, with all that was chosen there; the seat is free again.
     *
     * @param participant the participant, from 1
     */
    record Remove(int participant) implements Action {}

    /**
     * Opens or closes the door. Behind a closed door nobody joins; who has an animal still comes back with its code.
     *
     * @param open whether phones may join
     */
    record Door(boolean open) implements Action {}

    /**
     * Adds the files of earlier classes, to be pooled with this one.
     *
     * @param classes the classes; none takes all away
     */
    record Pool(List<ClassFile> classes) implements Action {
        /** Copies the classes. */
        public Pool {
            classes = List.copyOf(classes);
        }
    }

    /**
     * Seats the pupils of an earlier class, as it was kept, in a room where nobody has joined.
     *
     * @param earlier the class
     */
    record Replay(ClassFile earlier) implements Action {}

    /**
     * A run has ended ({@link Actor#LAB}).
     *
     * @param job which
     * @param outcome what it gave
     */
    record Finished(String job, MissionOutcome outcome) implements Action {}

    /**
     * A run could not be carried out ({@link Actor#LAB}).
     *
     * @param job which
     */
    record Failed(String job) implements Action {}
}
