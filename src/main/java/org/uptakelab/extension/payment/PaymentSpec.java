package org.uptakelab.extension.payment;

import java.util.List;
import org.uptakelab.extension.knowledge.Books;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * What is paid for data: group {@code payment} of a scenario.
 *
 * @param share share paid out of what the rule attributes to a user, in [0, 1]
 * @param rule what it attributes to each user
 * @param of the income it looks at
 * @param without what the shop is without where data is taken away
 * @param margin profit for each currency unit of takings, at least 0
 * @param fee what an advertiser pays for a purchase from the slate, in currency units, at least 0
 * @param groups groups of users who are asked about together, at least 1
 * @param orders orders in which the groups join, for the Shapley value; at least 4, because they are drawn in pairs and
 *     one pair cannot tell its error
 */
public record PaymentSpec(
        double share, Rule rule, Income of, Without without, double margin, double fee, int groups, int orders) {
    private static final Setting SHARE = Setting.real(
            "payment.share", 0.0, Range.between(0, 1), "share paid out of what the rule attributes to a user");
    private static final Setting RULE =
            Setting.choice("payment.rule", Rule.FLAT, Rule.values(), "what income it attributes to each user");
    private static final Setting OF =
            Setting.choice("payment.of", Income.PROFIT, Income.values(), "the income: profit on sales, or advertising");
    private static final Setting WITHOUT = Setting.choice(
            "payment.without",
            Without.STRIKE,
            Without.values(),
            "what becomes of users whose data is taken away: strike (strangers), opt-out (recognised, not learned from)");
    private static final Setting MARGIN = Setting.real(
            "payment.margin", 0.25, Range.between(0, 1_000_000), "profit for each currency unit of takings");
    private static final Setting FEE = Setting.real(
            "payment.fee", 1.0, Range.between(0, 1_000_000), "what an advertiser pays for a purchase from the slate");
    private static final Setting GROUPS = Setting.integer(
            "payment.groups", 8, Range.between(1, 1_000_000), "groups of users whose data is taken away together");
    private static final Setting ORDERS = Setting.integer(
            "payment.orders",
            8,
            Range.between(4, 1_000_000),
            "orders in which groups join, drawn in pairs for the Shapley value; two pairs are needed to tell its error");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(SHARE, RULE, OF, WITHOUT, MARGIN, FEE, GROUPS, ORDERS);

    /** What income a rule attributes to a user. */
    public enum Rule {
        /** To everybody the same. */
        FLAT,
        /** In proportion to the records that the shop has of a user. */
        PER_RECORD,
        /** What the income would lack without the data of the user's group, all others there; shared equally in the group. */
        LEAVE_ONE_OUT,
        /** What the data of the user's group adds on average over all orders in which groups may join; shared equally in the group. */
        SHAPLEY
    }

    /** The income that is looked at. */
    public enum Income {
        /** The margin on all takings. */
        PROFIT,
        /** A fee for each purchase from the slate. */
        ADVERTISING
    }

    /** What becomes of users whose data is taken away. */
    public enum Without {
        /** The shop neither learns from them nor recognises them. */
        STRIKE,
        /** The shop recognises them, but does not learn from them. */
        OPT_OUT
    }

    /** Checks every number against its setting. */
    public PaymentSpec {
        SHARE.check(share);
        MARGIN.check(margin);
        FEE.check(fee);
        GROUPS.check(groups);
        ORDERS.check(orders);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values the values given; the others have their defaults
     * @return the group
     */
    public static PaymentSpec of(Values values) {
        return new PaymentSpec(
                values.real(SHARE),
                values.choice(RULE, Rule.values()),
                values.choice(OF, Income.values()),
                values.choice(WITHOUT, Without.values()),
                values.real(MARGIN),
                values.real(FEE),
                values.integer(GROUPS),
                values.integer(ORDERS));
    }

    /**
     * The income of a shop.
     *
     * @param books what its visits brought
     * @return profit or advertising income, in currency units
     */
    double income(Books.Total books) {
        return of == Income.PROFIT ? margin * books.income() : fee * books.taken();
    }
}
