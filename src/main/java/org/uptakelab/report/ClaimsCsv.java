package org.uptakelab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.claim.Citation;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.ConditionResult;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;
import org.uptakelab.evidence.Figure;
import org.uptakelab.evidence.Figures;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;

/**
 * The file {@code claims.csv}: every result of claims, once under each rule of its claim, with the
 * published figures that stand beside its measure and the verdict of the claim by that rule. First every measure of every
 * recommender at every point, then what the rule compares.
 */
public final class ClaimsCsv {
    private final CSVPrinter table;

    private ClaimsCsv(CSVPrinter table) {
        this.table = table;
    }

    /**
     * The file's text.
     *
     * @param results how claims came out
     * @return the text
     */
    public static OutputFolder.Text of(List<ClaimResult> results) {
        return CsvTable.of(
                List.of(
                        "claim",
                        "reading",
                        "recommender",
                        "setting",
                        "measure",
                        "mean",
                        "ci_low",
                        "ci_high",
                        "published",
                        "certainty",
                        "holds_where",
                        "verdict"),
                table -> {
                    ClaimsCsv csv = new ClaimsCsv(table);
                    for (ClaimResult result : results) {
                        for (RuleResult rule : result.rules()) {
                            csv.print(result, rule);
                        }
                    }
                });
    }

    private void print(ClaimResult result, RuleResult rule) throws IOException {
        Sweep sweep = result.sweep().sweep();
        Map<String, List<Figure>> beside = new HashMap<>();
        sweep.measures().forEach(measure -> beside.put(measure, beside(result.claim(), measure)));
        for (CellResult cell : result.sweep().results()) {
            for (String measure : sweep.measures()) {
                print(
                        result.claim(),
                        rule,
                        List.of(cell.recommender(), setting(sweep, cell.cell()), measure),
                        cell.estimate(measure),
                        beside.getOrDefault(measure, List.of()));
            }
        }
        for (PointResult point : rule.points()) {
            for (ConditionResult condition : point.conditions()) {
                if (condition.condition().over().isPresent()) {
                    print(
                            result.claim(),
                            rule,
                            List.of(
                                    point.point().arm().name(),
                                    setting(sweep, point.point().cell()),
                                    condition.condition().quantity()),
                            condition.estimate(),
                            List.of());
                }
            }
        }
    }

    private void print(Claim claim, RuleResult rule, List<String> what, Estimate estimate, List<Figure> published)
            throws IOException {
        List<Object> row = new ArrayList<>();
        row.add(claim.number());
        row.add(rule.rule().name());
        row.addAll(what);
        row.add(CsvTable.cell(estimate.mean()));
        row.add(CsvTable.cell(estimate.low()));
        row.add(CsvTable.cell(estimate.high()));
        row.add(joined(published, figure -> figure.wording().english()));
        row.add(joined(published, figure -> figure.certainty().word()));
        row.add(holdsWhere(rule));
        row.add(verdict(rule.verdict()));
        table.printRecord(row);
    }

    /** The values of the keys that vary, as {@code key=value}. */
    private static String setting(Sweep sweep, Cell cell) {
        List<Factor> factors = sweep.factors();
        return IntStream.range(0, factors.size())
                .mapToObj(
                        place -> factors.get(place).key() + "=" + cell.values().get(place))
                .collect(Collectors.joining("; "));
    }

    private static List<Figure> beside(Claim claim, String measure) {
        return claim.published().stream()
                .filter(citation -> citation.measure().filter(measure::equals).isPresent())
                .map(Citation::figure)
                .map(Figures::named)
                .toList();
    }

    private static String joined(List<Figure> figures, Function<Figure, String> part) {
        return figures.stream().map(part).collect(Collectors.joining("; "));
    }

    /** For how many results of how many, and for a verdict that depends on a key also value by value. */
    private static String holdsWhere(RuleResult rule) {
        Verdict verdict = rule.verdict();
        String settings = verdict.repeats() ? " (" + verdict.settings() + " settings)" : "";
        String aside = rule.aside() == 0 ? "" : "; not judged: " + rule.aside() + " settings";
        String all = verdict.holds() + " of " + verdict.points() + settings + aside;
        return verdict.decides()
                .filter(decider -> verdict.kind() == Verdict.Kind.DEPENDS)
                .map(decider -> decider.levels().stream()
                        .map(level ->
                                decider.key() + "=" + level.value() + ": " + level.holds() + " of " + level.points())
                        .collect(Collectors.joining("; ", all + "; ", "")))
                .orElse(all);
    }

    /** The words of a verdict, the same in every language. */
    private static String verdict(Verdict verdict) {
        return switch (verdict.kind()) {
            case HOLDS -> "holds in the model";
            case FAILS -> "fails in the model";
            case DEPENDS ->
                "depends on " + verdict.decides().map(Verdict.Decider::key).orElse("luck");
            case OPEN -> "open";
        };
    }
}
