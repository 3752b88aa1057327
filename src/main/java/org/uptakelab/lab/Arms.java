package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Album;
import org.uptakelab.report.MeasureText;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/** What a shop gave under its recommenders. */
public final class Arms extends Charted {
    private static final String[] FIRST = {"taken_share", "coincident_taken", "caused_share"};

    private final Lab lab;
    private final List<ArmResult> arms;

    Arms(Lab lab, List<ArmResult> arms) {
        this.lab = lab;
        this.arms = List.copyOf(arms);
    }

    /**
     * These and others side by side, for instance those of another shop.
     *
     * @param others the others
     * @return all of them, these first
     */
    public Arms and(Arms others) {
        List<ArmResult> all = new ArrayList<>(arms);
        all.addAll(others.arms);
        return new Arms(lab, all);
    }

    /** {@return the results as the lab has them, world by world} */
    public List<ArmResult> results() {
        return arms;
    }

    /**
     * Mean and interval of a measure with the only recommender that ran, or the first of several.
     *
     * @param measure the name of the measure
     * @return the estimate over the worlds
     */
    public Estimate estimate(String measure) {
        return MeasureNames.estimate(arms.get(0), measure);
    }

    /**
     * Mean and interval of a measure.
     *
     * @param recommender the recommender
     * @param measure the name of the measure
     * @return the estimate over the worlds
     */
    public Estimate estimate(String recommender, String measure) {
        return arms.stream()
                .filter(arm -> arm.recommender().equals(recommender))
                .findFirst()
                .map(arm -> MeasureNames.estimate(arm, measure))
                .orElseThrow(() -> {
                    List<String> ran = arms.stream().map(ArmResult::recommender).toList();
                    return new UserError("A recommender must be one that ran (" + String.join(", ", ran) + "), but is "
                            + recommender + "." + NearestWord.advice(recommender, ran));
                });
    }

    /**
     * Measures with their intervals, a row for each recommender.
     *
     * @param measures the names of the measures; none for those that tell taking, foresight and steering apart
     * @return the table
     */
    public Table table(String... measures) {
        List<String> names = List.of(measures.length == 0 ? FIRST : measures);
        boolean oneShop =
                arms.stream().map(arm -> arm.scenario().name()).distinct().count() == 1;
        names.forEach(name -> MeasureNames.estimate(arms.get(0), name));
        List<String> columns = new ArrayList<>();
        columns.add("");
        names.forEach(name -> columns.add(MeasureText.of(name, lab.language()).label()));
        Table table = lab.table(columns.toArray(String[]::new));
        for (ArmResult arm : arms) {
            List<Object> row = new ArrayList<>();
            row.add(oneShop ? arm.recommender() : arm.scenario().name() + " · " + arm.recommender());
            names.forEach(name -> row.add(lab.estimate(MeasureNames.estimate(arm, name), name)));
            table.row(row.toArray());
        }
        return table;
    }

    @Override
    Album album() {
        return Album.of(arms, lab.language());
    }

    @Override
    public String text() {
        return table().text();
    }

    @Override
    public Optional<String> html() {
        return table().html();
    }
}
