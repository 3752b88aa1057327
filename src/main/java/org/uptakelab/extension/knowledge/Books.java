package org.uptakelab.extension.knowledge;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the visits after the warm-up brought, user by user. Entry u of each list belongs to user u; the lists are not copied.
 *
 * @param visits visits
 * @param taken purchases of an item examined on the slate
 * @param caused those among them that would not have been made without the slate
 * @param income sum of the prices of what was bought, in currency units
 * @param surplus sum of the surplus of the visits, in units of the choice noise
 */
public record Books(int[] visits, int[] taken, int[] caused, double[] income, double[] surplus) {
    /** Books without an entry. */
    Books(int users) {
        this(new int[users], new int[users], new int[users], new double[users], new double[users]);
    }

    /** {@return the sums over all users} */
    public Total total() {
        return of(user -> true);
    }

    /**
     * The sums over some users.
     *
     * @param counted which of them
     * @return their sums
     */
    public Total of(IntPredicate counted) {
        int[] users = IntStream.range(0, visits.length).filter(counted).toArray();
        return new Total(
                users.length,
                IntStream.of(users).map(user -> visits[user]).sum(),
                IntStream.of(users).map(user -> taken[user]).sum(),
                IntStream.of(users).map(user -> caused[user]).sum(),
                sum(users, income),
                sum(users, surplus));
    }

    /** A plain sum in the order of the users: the same bits everywhere. */
    private static double sum(int[] users, double[] values) {
        double sum = 0;
        for (int user : users) {
            sum += values[user];
        }
        return sum;
    }

    /**
     * The books of several users in one sum.
     *
     * @param users how many they are, visitors or not
     * @param visits visits
     * @param taken purchases of an item examined on the slate
     * @param caused those among them that would not have been made without the slate
     * @param income sum of the prices of what was bought, in currency units
     * @param surplus sum of the surplus of the visits, in units of the choice noise
     */
    public record Total(int users, int visits, int taken, int caused, double income, double surplus) {}
}
