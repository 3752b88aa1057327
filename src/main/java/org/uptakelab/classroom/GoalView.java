package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The goal of a mission.
 *
 * @param measure the measure to look at
 * @param atLeast what it must reach; absent where the highest wins
 * @param condition measure that must be kept too; absent without one
 * @param conditionAtLeast what that must reach
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalView(
        String measure,
        @Nullable Double atLeast,
        @Nullable String condition,
        @Nullable Double conditionAtLeast) {}
