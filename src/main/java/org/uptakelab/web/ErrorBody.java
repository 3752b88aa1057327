package org.uptakelab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that reports an error.
 *
 * @param error what went wrong
 */
record ErrorBody(Content error) {
    /**
     * What went wrong.
     *
     * @param key the kind of error, in kebab-case
     * @param message one or two sentences
     * @param maybe what to do, if it is known
     * @param problems all problems found, if there are several
     */
    record Content(
            String key,
            String message,
            @Nullable String maybe,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> problems) {}

    static ErrorBody of(String key, String message) {
        return new ErrorBody(new Content(key, message, null, List.of()));
    }
}
