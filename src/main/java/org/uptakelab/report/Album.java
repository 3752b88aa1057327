package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.SweepResult;

/** The charts of a result one by one: those of its report, drawn only when they are asked for. */
public final class Album {
    private final List<Chart> charts;

    private Album(List<? extends Chart> charts) {
        Fonts.prepare();
        this.charts = List.copyOf(charts);
    }

    /**
     * The charts of arms.
     *
     * @param arms what they gave, at least one
     * @param language English or German
     * @return their charts, first the plane of foresight and steering
     */
    public static Album of(List<ArmResult> arms, Locale language) {
        Words words = new Words(language);
        Provenance origin = Provenance.of(arms.stream().map(ArmResult::scenario).toList());
        Result result = new Result(arms, new SlateComparison(0, 0), origin);
        return new Album(RunReport.charts(new Edition(result, words, new Numbers(words))));
    }

    /**
     * The charts of an experiment.
     *
     * @param result what it gave
     * @param language English or German
     * @return its charts, as design and number of factors say
     */
    public static Album of(SweepResult result, Locale language) {
        return new Album(SweepReport.charts(SweepEdition.of(result, language)));
    }

    /**
     * The charts of a comparison.
     *
     * @param result what it gave
     * @param language English or German
     * @return its charts, first that of the shares
     */
    public static Album of(ComparisonResult result, Locale language) {
        return new Album(ComparisonChart.of(ComparisonEdition.of(result, language)));
    }

    /**
     * The charts of a sensitivity analysis.
     *
     * @param sensitivity the analysis
     * @param language English or German
     * @return its charts
     */
    public static Album of(Sensitivity sensitivity, Locale language) {
        return new Album(SensitivityReport.charts(SensitivityEdition.of(sensitivity, language)));
    }

    /**
     * The charts of a claim.
     *
     * @param result how it came out
     * @param language English or German
     * @return its charts, one a measure that it shows
     */
    public static Album of(ClaimResult result, Locale language) {
        return new Album(ClaimReport.charts(ClaimEdition.of(result, language)));
    }

    /**
     * The chart of an audit.
     *
     * @param result the audit
     * @param list length of the lists that it shows: 1, 5, 10 or 20
     * @param language English or German
     * @return its only chart
     */
    public static Album of(AuditResult result, int list, Locale language) {
        Words words = new Words(language);
        return new Album(List.of(new AuditChart(result, list, words, new Numbers(words))));
    }

    /** {@return the names of the charts, in the order of the report; at least one} */
    public List<String> names() {
        return charts.stream().map(Chart::name).toList();
    }

    /**
     * Draws a chart.
     *
     * @param name its name, one of {@link #names}
     * @return the chart
     * @throws UserError if there is none of that name
     */
    public PrintedChart print(String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .map(PrintedChart::of)
                .orElseThrow(() -> new UserError("A chart of this result must be one of " + String.join(", ", names())
                        + ", but is " + name + "." + NearestWord.advice(name, names())));
    }
}
