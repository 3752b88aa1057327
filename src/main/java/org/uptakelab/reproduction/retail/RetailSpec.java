package org.uptakelab.reproduction.retail;

import org.uptakelab.reproduction.Parameters;

/**
 * The shop of a rebuilt field experiment.
 *
 * @param users number of users
 * @param items number of products
 * @param kinds number of kinds that products are divided into, each with as many
 * @param mixing how far chance mixes kinds of well-known and of unknown products
 * @param zipf pull of the well-known products
 * @param history rounds before the experiment
 * @param length rounds of the experiment; as long is a spell in which somebody wants to buy, or not
 * @param buyers share of the users who want to buy in a spell
 * @param outside what it is worth to them to buy nothing, in units of the choice noise
 * @param staying chance that what a visitor looks at next is of the kind of the first product
 * @param list products on a list
 * @param attention chance that a visitor looks at the list
 * @param draws draws that cut all arms down to the same number of events
 */
record RetailSpec(
        int users,
        int items,
        int kinds,
        double mixing,
        double zipf,
        int history,
        int length,
        double buyers,
        double outside,
        double staying,
        int list,
        double attention,
        int draws) {
    static RetailSpec of(Parameters parameters) {
        return new RetailSpec(
                parameters.whole("users"),
                parameters.whole("items"),
                parameters.whole("kinds"),
                parameters.real("mixing"),
                parameters.real("zipf"),
                parameters.whole("history"),
                parameters.whole("length"),
                parameters.real("buyers"),
                parameters.real("outside"),
                parameters.real("staying"),
                parameters.whole("list"),
                parameters.real("attention"),
                parameters.whole("draws"));
    }

    /** The same shop, but other habits. */
    RetailSpec with(double otherBuyers, double otherStaying) {
        return new RetailSpec(
                users,
                items,
                kinds,
                mixing,
                zipf,
                history,
                length,
                otherBuyers,
                outside,
                otherStaying,
                list,
                attention,
                draws);
    }
}
