package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.report.MeasureText;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;

/** One world of a shop, to look at what no shop can see. Not safe for use by several threads at once. */
public final class OneWorld {
    private final Lab lab;
    private final Scenario scenario;
    private final Replication replication;
    private final Utility utility;

    OneWorld(Lab lab, Scenario scenario, int number) {
        this.lab = lab;
        this.scenario = scenario;
        this.replication = new Replication(scenario, number, lab.family());
        this.utility = new Utility(
                replication.world(),
                scenario.shopper().taste(),
                scenario.shopper().appeal(),
                scenario.shopper().priceSensitivity());
    }

    /** {@return the hidden truth: tastes, appeal, awareness} */
    public World world() {
        return replication.world();
    }

    /** {@return the world with its twin and every arm on it} */
    public Replication replication() {
        return replication;
    }

    /**
     * What an item is truly worth to a user.
     *
     * @param user the user, from 0
     * @param item the item, from 0
     * @return the utility, in units of the luck in each choice
     */
    public double utility(int user, int item) {
        return utility.of(user, item);
    }

    /**
     * How well known an item is.
     *
     * @param item the item, from 0
     * @return the weight with which own search finds it; 1 for the best known item of all
     */
    public double awareness(int item) {
        return Math.exp(world().logAwareness(item));
    }

    /**
     * The items that would suit a user best, known or not.
     *
     * @param user the user, from 0
     * @param number how many
     * @return the items, the most suitable first
     */
    public List<Integer> best(int user, int number) {
        return IntStream.range(0, world().items())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -utility(user, item)))
                .limit(number)
                .toList();
    }

    /**
     * A name for an item.
     *
     * @param item the item, from 0, or {@link Ledger#NOTHING}
     * @return its title, or a dash
     */
    public String title(int item) {
        return item == Ledger.NOTHING ? "–" : world().catalog().item(item).title();
    }

    /**
     * Runs the shop under a recommender.
     *
     * @param recommender its name
     * @return what happened: the ledger, which a shop has, and the trace, which only a lab has
     */
    public Run run(String recommender) {
        return replication.run(recommender);
    }

    /** {@return the run in which nothing is ever shown} */
    public Run twin() {
        return replication.twin();
    }

    /**
     * Measures in this world alone, each with what is divided by what.
     *
     * @param recommender the recommender
     * @param measures names of the measures
     * @return the table
     */
    public Table table(String recommender, String... measures) {
        Map<String, Ratio> taken =
                replication.measure(recommender, run(recommender)).ratios();
        Table table = lab.table("", "", "", "");
        for (String measure : measures) {
            MeasureNames.check(measure, taken.keySet());
            Ratio ratio = taken.getOrDefault(measure, new Ratio(0, 0));
            MeasureText text = MeasureText.of(measure, lab.language());
            table.row(
                    text.label(),
                    lab.value(ratio.value(), text),
                    lab.number(ratio.numerator(), 0) + " / " + lab.number(ratio.denominator(), 0),
                    text.numerator() + " / " + text.denominator());
        }
        return table;
    }

    /**
     * The visits of a run in which a user bought something.
     *
     * @param run the run
     * @param user the user, from 0
     * @return the numbers of the visits, in their order
     */
    public List<Integer> purchases(Run run, int user) {
        Ledger ledger = run.ledger();
        List<Integer> visits = new ArrayList<>();
        for (int visit = 0; visit < ledger.visits(); visit++) {
            if (ledger.user(visit) == user && ledger.bought(visit) != Ledger.NOTHING) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /**
     * One visit told from inside, under the shop's own recommender. Always of world 1.
     *
     * @param user the visitor, from 0
     * @param round the round, from 1; if the user stays away in it, the next visit is told
     * @return the visit
     */
    public Visit visit(int user, int round) {
        return new Visit(lab, InsideView.of(scenario, user, round));
    }

    /**
     * A visit told from inside in which the slate moved the choice, if there is one in that round. Always of world 1.
     *
     * @param round the round, from 1
     * @return the visit
     */
    public Visit movedVisit(int round) {
        return new Visit(lab, InsideView.of(scenario, null, round));
    }
}
