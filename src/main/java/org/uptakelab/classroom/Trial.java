package org.uptakelab.classroom;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.MissionOutcome;

/** A mission run: of a pupil, of the class at the projector, or of the lab that fills the gaps of the map. */
final class Trial {
    private final String id;
    private final Owner owner;
    private final int participant;
    private final String card;
    private final Map<String, Object> settings;
    private final @Nullable Double prediction;
    private @Nullable MissionOutcome outcome;
    private boolean failed;

    /** Whose run it is. */
    enum Owner {
        PUPIL,
        CLASS,
        LAB
    }

    Trial(
            String id,
            Owner owner,
            int participant,
            String card,
            Map<String, Object> settings,
            @Nullable Double prediction) {
        this.id = id;
        this.owner = owner;
        this.participant = participant;
        this.card = card;
        this.settings = settings;
        this.prediction = prediction;
    }

    String id() {
        return id;
    }

    Owner owner() {
        return owner;
    }

    /** The pupil, from 1; 0 for others. */
    int participant() {
        return participant;
    }

    String card() {
        return card;
    }

    Map<String, Object> settings() {
        return settings;
    }

    @Nullable
    Double prediction() {
        return prediction;
    }

    @Nullable
    MissionOutcome outcome() {
        return outcome;
    }

    boolean isWaiting() {
        return outcome == null && !failed;
    }

    boolean hasFailed() {
        return failed;
    }

    void finish(MissionOutcome result) {
        outcome = result;
    }

    void fail() {
        failed = true;
    }
}
