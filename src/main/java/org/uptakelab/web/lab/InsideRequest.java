package org.uptakelab.web.lab;

import org.jspecify.annotations.Nullable;

/**
 * A visit as a page asks for it.
 *
 * @param side the shop
 * @param user the visitor; absent for one whose choice the slate moved
 * @param round the round; absent for the middle of those with recommendations
 */
record InsideRequest(
        RunRequest.@Nullable Side side,
        @Nullable Integer user,
        @Nullable Integer round) {}
