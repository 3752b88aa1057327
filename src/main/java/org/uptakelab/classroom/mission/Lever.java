package org.uptakelab.classroom.mission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a pupil may turn on a mission.
 *
 * @param key a setting of the lab, for example {@code shopper.attention}, or {@code price}
 * @param type {@code integer}, {@code real} or {@code word}
 * @param min smallest value of a number
 * @param max largest value of a number
 * @param step distance of neighbouring values of a number
 * @param choices the words of a word
 * @param standard the value where nobody turns it; {@code default} on the wire
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lever(
        String key,
        String type,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double step,
        @Nullable List<String> choices,
        @JsonProperty("default") Object standard) {}
