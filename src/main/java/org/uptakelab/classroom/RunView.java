package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mission run that has ended, or waits.
 *
 * @param settings the value of every lever
 * @param prediction what was expected
 * @param shares its measures by name; absent while it waits and if it failed
 * @param score the measure of the goal; absent where it is undefined
 * @param reached whether the goal is reached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunView(
        Map<String, Object> settings,
        @Nullable Double prediction,
        @Nullable Map<String, Double> shares,
        @Nullable Double score,
        boolean reached) {}
