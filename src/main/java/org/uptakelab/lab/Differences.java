package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.Difference;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.report.Album;
import org.uptakelab.report.MeasureText;

/** What arms give more or less than the first of them, in the same worlds and under the same luck. */
public final class Differences extends Charted {
    private final Lab lab;
    private final ComparisonResult result;

    Differences(Lab lab, ComparisonResult result) {
        this.lab = lab;
        this.result = result;
    }

    /** {@return the result as the lab has it, world by world} */
    public ComparisonResult result() {
        return result;
    }

    /**
     * The difference of a measure between the first arm and the second.
     *
     * @param measure the name of the measure
     * @return the difference
     */
    public Difference of(String measure) {
        return of(1, measure);
    }

    /**
     * The difference of a measure between the first arm and another.
     *
     * @param arm the place of the other arm, from 1
     * @param measure the name of the measure
     * @return the difference
     */
    public Difference of(int arm, String measure) {
        List<Difference> all = result.differences(arm);
        MeasureNames.check(measure, all.stream().map(Difference::measure).toList());
        return all.stream()
                .filter(difference -> difference.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The differences with their intervals, a row for each arm but the first.
     *
     * @param measures the names of the measures, at least one
     * @return the table
     */
    public Table table(String... measures) {
        List.of(measures).forEach(this::of);
        List<String> columns = new ArrayList<>();
        columns.add("");
        for (String measure : measures) {
            columns.add(MeasureText.of(measure, lab.language()).label());
        }
        Table table = lab.table(columns.toArray(String[]::new));
        List<Scenario> arms = result.comparison().arms();
        for (int arm = 1; arm < arms.size(); arm++) {
            List<Object> row = new ArrayList<>();
            row.add(name(arms.get(arm)) + " − " + name(arms.get(0)));
            for (String measure : measures) {
                row.add(lab.difference(of(arm, measure).estimate(), measure));
            }
            table.row(row.toArray());
        }
        return table;
    }

    private String name(Scenario arm) {
        boolean oneShop = result.comparison().arms().stream()
                        .map(Scenario::name)
                        .distinct()
                        .count()
                == 1;
        return oneShop ? arm.recommender().name() : arm.name();
    }

    @Override
    Album album() {
        return Album.of(result, lab.language());
    }

    @Override
    public String text() {
        return table("taken_share", "caused_share", "incremental_share").text();
    }

    @Override
    public Optional<String> html() {
        return table("taken_share", "caused_share", "incremental_share").html();
    }
}
