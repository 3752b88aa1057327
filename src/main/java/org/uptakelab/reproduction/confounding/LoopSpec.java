package org.uptakelab.reproduction.confounding;

import org.uptakelab.reproduction.Parameters;

/**
 * The sizes of a loop.
 *
 * @param users number of users, at least 2
 * @param attributes number of attributes, at least 1
 * @param perStep new items in each step, at least 1
 * @param startup steps in which only new items are shown, in random order
 * @param steps steps after them
 * @param repeated whether recommenders are trained after every step, and not only once after the start
 * @param attention exponent of the rank in what a choice weighs
 * @param noise standard deviation of the noise in utilities, and in the known part of them
 * @param known mean of the part of a utility that is known before the choice
 * @param userSpread parameter of the Dirichlet distribution from which the users' common tastes come
 * @param userSize what these are multiplied with for the distribution of each user's
 * @param itemSpread parameter of the Dirichlet distribution from which the items' common attributes come
 * @param itemSize what these are multiplied with for the distribution of each item's
 */
record LoopSpec(
        int users,
        int attributes,
        int perStep,
        int startup,
        int steps,
        boolean repeated,
        double attention,
        double noise,
        double known,
        double userSpread,
        double userSize,
        double itemSpread,
        double itemSize) {
    static LoopSpec of(Parameters parameters, boolean repeated) {
        return new LoopSpec(
                parameters.whole("users"),
                parameters.whole("attributes"),
                parameters.whole("per_step"),
                parameters.whole(repeated ? "startup_repeated" : "startup_single"),
                parameters.whole(repeated ? "steps_repeated" : "steps_single"),
                repeated,
                parameters.real("attention"),
                parameters.real("noise"),
                parameters.real("known"),
                parameters.real("user_spread"),
                parameters.real("user_size"),
                parameters.real("item_spread"),
                parameters.real("item_size"));
    }

    /** {@return all steps} */
    int all() {
        return startup + steps;
    }

    /** {@return all items that there will ever be} */
    int items() {
        return perStep * all();
    }
}
