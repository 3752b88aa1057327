package org.uptakelab.classroom.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.uptakelab.classroom.Action;

/** Actions as the text that is kept. */
final class ActionText {
    // Buffers that are used again would keep a pupil's words beyond the moment when everything is deleted.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .build();

    private ActionText() {}

    static String of(Action action) {
        try {
            return MAPPER.writerFor(Action.class).writeValueAsString(action);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No text for " + action.getClass(), e);
        }
    }

    static Action read(String text) {
        try {
            return MAPPER.readValue(text, Action.class);
        } catch (JsonProcessingException e) {
            // The text may be a pupil's: only its place is told.
            throw new IllegalStateException(
                    "An entry of the journal cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
