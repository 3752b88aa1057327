package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The timer as a page shows it.
 *
 * @param endsInSeconds seconds to go, 0 when it has run out; absent if none was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimerView(@Nullable Integer endsInSeconds) {}
