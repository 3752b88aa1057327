package org.uptakelab.extension.payment;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;

/**
 * What part of the income a rule attributes to each user.
 *
 * @param rule the rule
 * @param amounts what it attributes to each user, in currency units; may be negative
 * @param errors the standard error of each amount; 0 where nothing is sampled
 */
record Attribution(PaymentSpec.Rule rule, double[] amounts, double[] errors) {
    /** What a rule attributes. */
    static Attribution by(PaymentSpec spec, Coalitions coalitions, Keys keys) {
        int users = coalitions.users();
        return switch (spec.rule()) {
            case FLAT -> exact(spec, users, user -> coalitions.withAll() / users);
            case PER_RECORD -> perRecord(spec, coalitions);
            case LEAVE_ONE_OUT -> {
                double[] missing = IntStream.range(0, coalitions.groups())
                        .mapToDouble(group -> coalitions.withAll() - coalitions.without(group))
                        .toArray();
                yield new Attribution(spec.rule(), spread(missing, coalitions), new double[users]);
            }
            case SHAPLEY -> {
                Shapley shapley = Shapley.of(coalitions.groups(), spec.orders(), coalitions::worth, keys);
                yield new Attribution(
                        spec.rule(), spread(shapley.values(), coalitions), spread(shapley.errors(), coalitions));
            }
        };
    }

    private static Attribution exact(PaymentSpec spec, int users, IntToDoubleFunction amount) {
        return new Attribution(
                spec.rule(), IntStream.range(0, users).mapToDouble(amount).toArray(), new double[users]);
    }

    private static Attribution perRecord(PaymentSpec spec, Coalitions coalitions) {
        int all =
                IntStream.range(0, coalitions.users()).map(coalitions::records).sum();
        return exact(
                spec, coalitions.users(), user -> all == 0 ? 0 : coalitions.withAll() * coalitions.records(user) / all);
    }

    /** What belongs to groups, in equal parts for their users. */
    private static double[] spread(double[] ofGroups, Coalitions coalitions) {
        return IntStream.range(0, coalitions.users())
                .mapToDouble(user -> ofGroups[coalitions.groupOf(user)] / coalitions.size(coalitions.groupOf(user)))
                .toArray();
    }

    /**
     * What is paid: a share of the amount, and nothing to those whose data lowers the income.
     *
     * @param share the share, in [0, 1]
     * @return the payment of each user, in currency units, at least 0
     */
    double[] payments(double share) {
        return Arrays.stream(amounts).map(amount -> share * Math.max(0, amount)).toArray();
    }

    /**
     * What all would be missing one by one, of what they are worth together.
     *
     * @param value what all data is worth
     * @return undefined under other rules, and where the data is worth nothing
     */
    Ratio marginalShare(double value) {
        return rule == PaymentSpec.Rule.LEAVE_ONE_OUT && value > 0
                ? new Ratio(Arrays.stream(amounts).sum(), value)
                : new Ratio(0, 0);
    }

    /**
     * The mean standard error of an amount, of the mean amount.
     *
     * @return undefined where nothing is sampled
     */
    Ratio relativeError() {
        double sum = Arrays.stream(amounts).sum();
        return rule == PaymentSpec.Rule.SHAPLEY && sum > 0
                ? new Ratio(Arrays.stream(errors).sum(), sum)
                : new Ratio(0, 0);
    }

    /**
     * The Gini coefficient of payments (Gini 1912): with the payments in ascending order, (2·Σ k·payment_k / Σ payment - n - 1) / n.
     *
     * @param payments each at least 0
     * @return from 0, when all are paid alike, to 1 - 1 / n; undefined where nothing is paid
     */
    static Ratio gini(double[] payments) {
        double[] sorted = payments.clone();
        Arrays.sort(sorted);
        int users = sorted.length;
        // Each difference is at least 0, so that equal payments give 0 to the bit.
        double differences = 0;
        for (int low = 0, high = users - 1; low < high; low++, high--) {
            differences += (high - low) * (sorted[high] - sorted[low]);
        }
        return new Ratio(differences, users * Arrays.stream(sorted).sum());
    }
}
