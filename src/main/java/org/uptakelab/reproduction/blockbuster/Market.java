package org.uptakelab.reproduction.blockbuster;

import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Users and products as points around one middle. A user knows some products, those near the middle of all and those near to
 * herself; of these she buys the one with the largest utility -k ln d + Gumbel, or the outside good. Then one product is suggested
 * at each choice: it becomes known for good, and gets δ of utility more (Fleder and Hosanagar, Management Science 55(5), 2009).
 *
 * <p>Noise belongs to user, step and product, so that every kind of advice meets the same luck, and what would have been chosen
 * without it can be told.
 */
final class Market {
    private static final int COORDINATES = 2;

    private final MarketSpec spec;
    private final Keys keys;
    private final double[][] utility;
    private final boolean[][] aware;
    private final Sales afterFirst;

    /** Draws a world and lets it run without suggestions. */
    Market(MarketSpec spec, Keys keys) {
        this.spec = spec;
        this.keys = keys;
        double[][] users = points(spec.users(), Purpose.MARKET_USER);
        double[][] products = points(spec.products(), Purpose.MARKET_PRODUCT);
        utility = new double[spec.users()][spec.products()];
        aware = new boolean[spec.users()][spec.products()];
        for (int user = 0; user < spec.users(); user++) {
            for (int product = 0; product < spec.products(); product++) {
                double distance = distance(users[user], products[product]);
                utility[user][product] = utilityAt(distance);
                aware[user][product] = keys.uniform(Purpose.MARKET_AWARENESS, user, 0, product)
                        < awareness(distance(products[product], new double[COORDINATES]), distance);
            }
        }
        afterFirst = new Sales(spec.users(), spec.products());
        for (int step = 1; step <= spec.steps(); step++) {
            for (int user = 0; user < spec.users(); user++) {
                int choice = choose(user, step, aware[user], -1, 0);
                if (choice >= 0) {
                    afterFirst.add(user, choice);
                }
            }
        }
    }

    private double[][] points(int count, Purpose purpose) {
        double[][] points = new double[count][COORDINATES];
        for (int point = 0; point < count; point++) {
            for (int coordinate = 0; coordinate < COORDINATES; coordinate++) {
                points[point][coordinate] = keys.normal(purpose, point, 0, coordinate);
            }
        }
        return points;
    }

    private static double distance(double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private double utilityAt(double distance) {
        return -spec.sensitivity() * StrictMath.log(distance);
    }

    /** {@return the chance to know a product at a distance from the middle of all and from the user} */
    double awareness(double fromMiddle, double fromUser) {
        return spec.mainstream() * StrictMath.exp(-fromMiddle * fromMiddle / spec.scale())
                + (1 - spec.mainstream()) * StrictMath.exp(-fromUser * fromUser / (spec.scale() / 3));
    }

    /** {@return the product with the largest utility among the known, or -1 for the outside good} */
    private int choose(int user, int step, boolean[] known, int suggested, double salience) {
        int choice = -1;
        double most = Double.isInfinite(spec.outside())
                ? Double.NEGATIVE_INFINITY
                : utilityAt(spec.outside()) + keys.gumbel(Purpose.MARKET_CHOICE, user, step, spec.products());
        for (int product = 0; product < spec.products(); product++) {
            if (known[product]) {
                double total = utility[user][product]
                        + (product == suggested ? salience : 0)
                        + keys.gumbel(Purpose.MARKET_CHOICE, user, step, product);
                if (total > most) {
                    most = total;
                    choice = product;
                }
            }
        }
        return choice;
    }

    /** {@return how many different products a user bought in the steps without suggestions, on average} */
    double firstVariety() {
        return afterFirst.variety(new Sales(spec.users(), spec.products()));
    }

    /** {@return sales in the steps without suggestions} */
    int[] firstSales() {
        return afterFirst.ofProducts();
    }

    /**
     * Lets the world run on with suggestions.
     *
     * @param advice how they are chosen
     * @param salience δ, utility added to what is suggested
     * @return what came of it
     */
    Phase advised(Advice advice, double salience) {
        Sales sales = afterFirst.copy();
        boolean[][] known = new boolean[spec.users()][];
        for (int user = 0; user < spec.users(); user++) {
            known[user] = aware[user].clone();
        }
        int purchases = 0;
        int suggestedBought = 0;
        int anyway = 0;
        for (int step = spec.steps() + 1; step <= 2 * spec.steps(); step++) {
            for (int user = 0; user < spec.users(); user++) {
                int suggested = advice.suggest(sales, user, step, keys, spec.neighbours());
                known[user][suggested] = true;
                int choice = choose(user, step, known[user], suggested, salience);
                if (choice >= 0) {
                    sales.add(user, choice);
                    purchases++;
                }
                if (choice == suggested) {
                    suggestedBought++;
                    anyway += choose(user, step, aware[user], -1, 0) == choice ? 1 : 0;
                }
            }
        }
        return new Phase(since(sales), purchases, suggestedBought, anyway, sales.variety(afterFirst));
    }

    private int[] since(Sales sales) {
        int[] second = sales.ofProducts();
        int[] first = firstSales();
        for (int product = 0; product < second.length; product++) {
            second[product] -= first[product];
        }
        return second;
    }

    /**
     * The steps with suggestions.
     *
     * @param sales how often each product was bought in them
     * @param purchases all purchases
     * @param suggested purchases of what was suggested at that moment
     * @param anyway those of them that would have been made by the same luck, knowing what was known at the start, without advice
     * @param variety how many different products a user bought in them, on average
     */
    record Phase(int[] sales, int purchases, int suggested, int anyway, double variety) {}
}
