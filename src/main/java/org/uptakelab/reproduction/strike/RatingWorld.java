package org.uptakelab.reproduction.strike;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.reproduction.Parameters;

/**
 * Synthetic ratings: whole stars from 1 to 5. A user rates well-known items first; the stars are a general mean, how good the item is,
 * how generous the user is, how well the two match, and chance.
 */
final class RatingWorld {
    private static final int STARS = 5;

    private final Parameters parameters;
    private final Keys keys;
    private final int ratingsEach;
    private final int items;
    private final int sides;

    private RatingWorld(Parameters parameters, int ratingsEach, Keys keys) {
        this.ratingsEach = ratingsEach;
        this.parameters = parameters;
        this.keys = keys;
        this.items = parameters.whole("items");
        this.sides = parameters.whole("sides");
    }

    /**
     * The ratings of a world.
     *
     * @param parameters the sizes and spreads
     * @param ratingsEach ratings of a typical user
     * @param keys the luck
     * @return the ratings
     */
    static Ratings of(Parameters parameters, int ratingsEach, Keys keys) {
        return new RatingWorld(parameters, ratingsEach, keys).ratings();
    }

    private Ratings ratings() {
        int userCount = parameters.whole("users");
        int[][] rated = new int[userCount][];
        Arrays.setAll(rated, this::rated);
        int size = Arrays.stream(rated).mapToInt(ofUser -> ofUser.length).sum();
        int[] users = new int[size];
        int[] ratedItems = new int[size];
        double[] values = new double[size];
        int place = 0;
        for (int user = 0; user < userCount; user++) {
            for (int item : rated[user]) {
                users[place] = user;
                ratedItems[place] = item;
                values[place++] = stars(user, item);
            }
        }
        return new Ratings(userCount, items, users, ratedItems, values);
    }

    /** The items that a user rates: the first arrivals of a race in which the well-known run faster. */
    private int[] rated(int user) {
        double spread = parameters.real("activity_spread") * keys.normal(Purpose.VISIT, user, 0, 0);
        int wanted = (int) Math.round(ratingsEach * StrictMath.exp(spread));
        return IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        item -> -fame(item) - keys.gumbel(Purpose.SEARCH_RACE, user, 0, item)))
                .limit(Math.max(parameters.whole("folds"), Math.min(wanted, items)))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private double fame(int item) {
        return parameters.real("fame_spread") * keys.normal(Purpose.AWARENESS, item, 0, 0);
    }

    private double stars(int user, int item) {
        double match = 0;
        for (int side = 0; side < sides; side++) {
            match += keys.normal(Purpose.TASTE, user, side, 0) * keys.normal(Purpose.PROFILE, item, side, 0);
        }
        double worth = parameters.real("mean")
                + parameters.real("item_spread") * keys.normal(Purpose.APPEAL, item, 0, 0)
                + parameters.real("user_spread") * keys.normal(Purpose.OUTSIDE, user, 0, 0)
                + parameters.real("match_spread") * match / Math.sqrt(sides)
                + parameters.real("noise") * keys.normal(Purpose.CHOICE, user, 0, item);
        return Math.max(1, Math.min(STARS, Math.rint(worth)));
    }
}
