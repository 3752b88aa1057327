package org.uptakelab.extension.payment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.knowledge.Books;
import org.uptakelab.extension.knowledge.Hindsight;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Purpose;

/**
 * What the shop would earn with the data of some groups of users: the same visits, looked at in hindsight. Groups are drawn by
 * chance and differ in size by one user at most.
 */
final class Coalitions {
    private final PaymentSpec spec;
    private final int groups;
    private final int[] groupOf;
    private final int[] records;
    private final Hindsight hindsight;
    private final double withAll;

    Coalitions(PaymentSpec spec, Study study, Extension payment) {
        int users = study.world().users();
        this.spec = spec;
        this.groups = Math.min(spec.groups(), users);
        this.groupOf = groupOf(study, users, groups);
        this.records = records(study.runWithout(payment).ledger());
        this.hindsight = new Hindsight(study, payment);
        this.withAll = income(hindsight.asItWas());
    }

    private static int[] groupOf(Study study, int users, int groups) {
        int[] order = IntStream.range(0, users)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> study.keys().uniform(Purpose.PLAYER, 0, 0, user)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] groupOf = new int[users];
        for (int place = 0; place < users; place++) {
            groupOf[order[place]] = place % groups;
        }
        return groupOf;
    }

    private static int[] records(Ledger ledger) {
        int[] records = new int[ledger.userCount()];
        for (int visit = 0; visit < ledger.visits(); visit++) {
            records[ledger.user(visit)] += ledger.bought(visit) == Ledger.NOTHING ? 0 : 1;
        }
        return records;
    }

    private double income(Books books) {
        return spec.income(books.total());
    }

    /** {@return the number of users} */
    int users() {
        return groupOf.length;
    }

    /** {@return the number of groups, at most one a user} */
    int groups() {
        return groups;
    }

    /** {@return the group of a user} */
    int groupOf(int user) {
        return groupOf[user];
    }

    /** {@return how many users a group has} */
    long size(int group) {
        return Arrays.stream(groupOf).filter(of -> of == group).count();
    }

    /** {@return purchases that the shop has seen of a user} */
    int records(int user) {
        return records[user];
    }

    /** {@return the income with everybody's data: what was really earned} */
    double withAll() {
        return withAll;
    }

    /** {@return the income with nobody's data} */
    double withNone() {
        return worth(new BitSet());
    }

    /** {@return the income with all data but that of a group} */
    double without(int group) {
        BitSet others = new BitSet();
        others.set(0, groups);
        others.clear(group);
        return worth(others);
    }

    /** {@return the income with the data of some groups} */
    double worth(BitSet coalition) {
        return coalition.cardinality() == groups ? withAll : income(hindsight.knowing(knowledgeOf(coalition)));
    }

    private Knowledge knowledgeOf(BitSet coalition) {
        boolean recognised = spec.without() == PaymentSpec.Without.OPT_OUT;
        return new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return coalition.get(groupOf[user]);
            }

            @Override
            public boolean remembers(int user, int item) {
                return recognised || learns(user, item);
            }
        };
    }
}
