package org.uptakelab.browser.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Room;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.classroom.Shown;
import org.uptakelab.classroom.Step;
import org.uptakelab.web.Json;

/**
 * Holds a lesson with simulated pupils and keeps what the projector shows at the guess and at the reveal: the class that the single
 * page plays back.
 */
final class RecordedClass {
    private static final int PUPILS = 24;
    private static final int STAGES = 5;
    private static final long SEED = 20261122;

    private final ObjectMapper json = new ObjectMapper();
    private final ArrayNode pictures = json.createArrayNode();
    private final Room room;

    private RecordedClass(String word) {
        room = new Room(new RoomSpec(word, SEED, "en", RoomSpec.GHOSTS));
    }

    /**
     * The pictures of a lesson.
     *
     * @param word the name of its room
     * @return what the projector shows, picture by picture
     */
    static ArrayNode of(String word) {
        RecordedClass lesson = new RecordedClass(word);
        lesson.teacher(new Action.Rehearse(PUPILS));
        lesson.teacher(new Action.GoTo(Step.GUESS, 1));
        lesson.teacher(new Action.Show(Shown.HISTOGRAM, true));
        lesson.teacher(new Action.Show(Shown.MARKS, true));
        lesson.keep();
        lesson.teacher(new Action.GoTo(Step.WISH, 1));
        lesson.teacher(new Action.GoTo(Step.SHOP, 1));
        for (int stage = 1; stage <= STAGES; stage++) {
            lesson.teacher(new Action.GoTo(Step.REVEAL, stage));
            lesson.keep();
        }
        return lesson.pictures;
    }

    private void teacher(Action action) {
        room.apply(room.decide(Actor.TEACHER, action));
    }

    private void keep() {
        try {
            pictures.add(json.readTree(Json.text(room.projector())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
