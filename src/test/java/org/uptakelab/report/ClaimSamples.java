package org.uptakelab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uptakelab.claim.Aim;
import org.uptakelab.claim.Arm;
import org.uptakelab.claim.BookPage;
import org.uptakelab.claim.Check;
import org.uptakelab.claim.CheckResult;
import org.uptakelab.claim.Citation;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.ClaimGrid;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.ConditionResult;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.Point;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.Rule;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Trial;
import org.uptakelab.claim.Verdict;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Grid;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;

/**
 * Claims made up by hand: what is taken grows with attention, what is caused with persuasion. A setting is a value of each, one of two
 * recommenders, and fit or profit.
 */
final class ClaimSamples {
    private static final int WORLDS = 4;
    private static final List<Factor> FACTORS = List.of(
            new Factor("shopper.attention", List.of("0.25", "0.5", "1.0")),
            new Factor("shopper.salience", List.of("0", "1.5")));
    private static final List<String> RECOMMENDERS = List.of("item-llr", "item-cosine");
    private static final List<String> MEASURES = List.of("taken_share", "caused_share", "gini");
    private static final ClaimGrid GRID =
            new ClaimGrid(sweep(), RECOMMENDERS, List.of(Aim.FIT, Aim.PROFIT), List.of("random"));

    private ClaimSamples() {}

    /** {@return a claim with two readings, one that depends on a key, and one that is open, in this order} */
    static List<ClaimResult> three() {
        return List.of(matched(), moved(), open());
    }

    /** {@return a shop in which the second of the three holds} */
    static List<Trial> trials() {
        return List.of(new Trial(
                moved().claim(),
                Verdict.Kind.HOLDS,
                Optional.empty(),
                both("Nobody is persuaded. They are.", "Niemand wird überredet. Doch."),
                List.of(new Reference("shopper.salience", "4"))));
    }

    /** It is foreseen everywhere; it steers nowhere. */
    static ClaimResult matched() {
        Condition seen = above("taken_share", 0.05);
        Condition steered = above("caused_share", 0.9);
        return result(
                1,
                "Every third purchase matches <&> a suggestion.",
                List.of(
                        new RuleResult(
                                rule(Reading.FORESIGHT, seen),
                                new Verdict(Verdict.Kind.HOLDS, 24, 0, 0, 24, Optional.empty()),
                                points(seen),
                                0),
                        new RuleResult(
                                rule(Reading.STEERING, steered),
                                new Verdict(Verdict.Kind.FAILS, 0, 24, 0, 24, Optional.empty()),
                                points(steered),
                                0)),
                List.of(
                        new Citation("amazon-2013-purchases", Optional.of("taken_share")),
                        new Citation("vincent-2021-contribution", Optional.empty())),
                List.of("taken_share", "caused_share"));
    }

    /** It steers where there is persuasion. */
    static ClaimResult moved() {
        Condition steered = above("caused_share", 0.05);
        Verdict.Decider decider = new Verdict.Decider(
                "shopper.salience", 0.81, List.of(new Verdict.Level("0", 0, 12), new Verdict.Level("1.5", 12, 12)));
        return result(
                3,
                "The suggestion moves the buyer.",
                List.of(new RuleResult(
                        rule(Reading.STEERING, steered),
                        new Verdict(Verdict.Kind.DEPENDS, 12, 12, 0, 24, Optional.of(decider)),
                        points(steered),
                        0)),
                List.of(
                        new Citation("lee-2021-added-share", Optional.of("caused_share")),
                        new Citation("kumar-2019-added-share", Optional.of("caused_share")),
                        new Citation("sharma-2015-anyway", Optional.empty())),
                List.of("caused_share"));
    }

    /** More worlds would be needed; what is shown is a comparison. */
    static ClaimResult open() {
        Reference random = new Reference(Reference.RECOMMENDER, "random");
        Condition more = new Condition("gini", 0.025, Double.POSITIVE_INFINITY, Optional.of(random), false);
        return result(
                7,
                "The best brains and machines go into it.",
                List.of(new RuleResult(
                        rule(Reading.ECONOMY, more),
                        new Verdict(Verdict.Kind.OPEN, 0, 0, 24, 24, Optional.empty()),
                        points(more),
                        0)),
                List.of(new Citation("lee-2019-gini-purchase-change", Optional.of("gini"))),
                List.of("gini"));
    }

    private static ClaimResult result(
            int number, String title, List<RuleResult> rules, List<Citation> published, List<String> shows) {
        Check check = new Check(
                both("A list only adds.", "Eine Liste fügt nur hinzu."), Optional.empty(), List.of(above("gini", -1)));
        Claim claim = new Claim(
                number,
                both(title, "These " + number + ", auf Deutsch <&>."),
                new BookPage(BookPage.Book.II, both("156", "156")),
                published,
                GRID,
                rules.stream().map(RuleResult::rule).toList(),
                List.of(check),
                both("A share below one in twenty.", "Ein Anteil unter einem Zwanzigstel."),
                new Claim.Strongest(
                        both("It holds. It does.", "Es gilt. Wirklich."), both("It is luck. It is.", "Es ist Glück.")),
                both("These are simulated customers.", "Das sind simulierte Menschen."),
                number == 3 ? Optional.of(both("The bound <was> lower.", "Die Grenze lag tiefer.")) : Optional.empty(),
                shows);
        Provenance provenance = new Provenance(
                "1",
                "abc",
                "17",
                new TreeMap<>(),
                new TreeMap<>(Map.of("claim", "base: # <&>\n")),
                new TreeMap<>(Map.of("claim", "h")));
        return new ClaimResult(
                claim,
                new SweepResult(GRID.sweep(), runs(), provenance),
                rules,
                List.of(new CheckResult(check, points(above("gini", -1)))));
    }

    private static Bilingual both(String english, String german) {
        return new Bilingual(english, german);
    }

    private static Rule rule(Reading reading, Condition condition) {
        Optional<Bilingual> asks = reading == Reading.FORESIGHT
                ? Optional.of(both("Was it on the list?", "Stand es auf der Liste?"))
                : Optional.empty();
        return new Rule(
                reading,
                Optional.empty(),
                asks,
                both("The rule in words.", "Die Regel in Worten."),
                List.of(),
                List.of(condition));
    }

    private static Condition above(String measure, double bound) {
        return new Condition(measure, bound, Double.POSITIVE_INFINITY, Optional.empty(), false);
    }

    private static Sweep sweep() {
        Scenario base = ScenarioFile.parse(
                "shop.yaml", "world: {users: 400, items: 200}\nrun: {replications: " + WORLDS + "}\n", List.of());
        List<Cell> cells = new ArrayList<>();
        for (String attention : FACTORS.get(0).values()) {
            for (String salience : FACTORS.get(1).values()) {
                cells.add(new Cell(cells.size() + 1, List.of(attention, salience), base));
            }
        }
        List<String> arms =
                Stream.concat(arms().map(Arm::name), Stream.of("random")).toList();
        return new Sweep("claim", base, FACTORS, new Grid(), cells, arms, MEASURES, new FixedReplications());
    }

    private static Stream<Arm> arms() {
        return RECOMMENDERS.stream()
                .flatMap(recommender -> Stream.of(Aim.FIT, Aim.PROFIT).map(aim -> new Arm(recommender, aim)));
    }

    private static List<CellResult> runs() {
        return GRID.sweep().cells().stream()
                .flatMap(cell -> GRID.sweep().recommenders().stream().map(arm -> run(cell, arm)))
                .toList();
    }

    private static CellResult run(Cell cell, String arm) {
        Map<String, double[]> values = new LinkedHashMap<>();
        MEASURES.forEach(measure -> values.put(measure, worlds(cell, arm, measure)));
        return new CellResult(cell, arm, values, new FixedReplications());
    }

    private static double[] worlds(Cell cell, String arm, String measure) {
        double[] worlds = new double[WORLDS];
        for (int world = 0; world < WORLDS; world++) {
            double luck = 0.004 * StrictMath.sin(7.0 * cell.number() + 3.0 * arm.length() + 2.0 * world);
            worlds[world] = mean(cell, arm, measure) + luck;
        }
        return worlds;
    }

    private static double mean(Cell cell, String arm, String measure) {
        double attention = Double.parseDouble(cell.values().get(0));
        double salience = Double.parseDouble(cell.values().get(1));
        double skill = arm.equals("random") ? 0.3 : arm.startsWith("profit") ? 0.8 : 1;
        return switch (measure) {
            case "taken_share" -> 0.45 * attention * skill + 0.04 * salience;
            case "caused_share" -> attention * skill * (0.02 + 0.15 * salience);
            default -> arm.equals("random") ? 0.475 : 0.5;
        };
    }

    private static List<PointResult> points(Condition condition) {
        return GRID.sweep().cells().stream()
                .flatMap(cell -> arms().map(arm -> point(new Point(cell, arm), condition)))
                .toList();
    }

    private static PointResult point(Point point, Condition condition) {
        double[] values = worlds(point.cell(), point.arm().name(), condition.measure());
        if (condition.over().isPresent()) {
            double[] others = worlds(point.cell(), "random", condition.measure());
            for (int world = 0; world < WORLDS; world++) {
                values[world] -= others[world];
            }
        }
        Estimate estimate = Estimate.of(values);
        Outcome outcome = condition.of(estimate);
        return new PointResult(point, List.of(new ConditionResult(condition, estimate, outcome)));
    }
}
