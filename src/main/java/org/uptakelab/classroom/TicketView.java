package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An exit ticket as its owner sees it.
 *
 * @param side the side taken
 * @param text the end of the sentence
 * @param chart the chart chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketView(Side side, String text, @Nullable String chart) {}
