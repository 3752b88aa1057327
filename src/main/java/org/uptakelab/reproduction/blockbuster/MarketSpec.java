package org.uptakelab.reproduction.blockbuster;

import org.uptakelab.reproduction.Parameters;

/**
 * The sizes and parameters of a market.
 *
 * @param users number of users, at least 2
 * @param products number of products, at least 1
 * @param steps steps without suggestions, in each of which everybody chooses once, and as many with them
 * @param sensitivity k, how much utility falls with the logarithm of the distance
 * @param mainstream λ, the part of awareness that depends on how near a product is to everybody's middle
 * @param scale θ, how far awareness reaches
 * @param neighbours how many of the users most alike the suggestion comes from
 * @param outside distance of the outside good; infinity for none, so that everybody who knows a product buys one
 */
record MarketSpec(
        int users,
        int products,
        int steps,
        double sensitivity,
        double mainstream,
        double scale,
        int neighbours,
        double outside) {
    static MarketSpec of(Parameters parameters) {
        return new MarketSpec(
                parameters.whole("users"),
                parameters.whole("products"),
                parameters.whole("steps"),
                parameters.real("sensitivity"),
                parameters.real("mainstream"),
                parameters.real("scale"),
                parameters.whole("neighbours"),
                parameters.real("outside"));
    }

    MarketSpec withoutOutside() {
        return new MarketSpec(
                users, products, steps, sensitivity, mainstream, scale, neighbours, Double.POSITIVE_INFINITY);
    }

    MarketSpec withSteps(int other) {
        return new MarketSpec(users, products, other, sensitivity, mainstream, scale, neighbours, outside);
    }

    MarketSpec withProducts(int other) {
        return new MarketSpec(users, other, steps, sensitivity, mainstream, scale, neighbours, outside);
    }
}
