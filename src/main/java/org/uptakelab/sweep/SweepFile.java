package org.uptakelab.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.experiment.AskedPrecision;
import org.uptakelab.experiment.Extensions;
import org.uptakelab.experiment.FileKind;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.TextFile;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlText;

/**
 * Reads experiments from YAML files. The keys: {@code base}, a scenario file named from the folder of the experiment, or a scenario
 * written there; {@code vary}, keys of the scenario with a list of values or a range {@code {from, to, steps}}, under designs that choose
 * freely also {@code {from, to}}; {@code design}; {@code recommenders}; {@code run}, which goes over the group of that name of the base;
 * {@code measures}; {@code precision}, a width for the intervals of all shares, or widths by measure; {@code most}, the most
 * replications for that. All but {@code base} are
 * optional. All problems of a file are told at once, each with its place, its rule and the value found.
 */
public final class SweepFile {
    private static final String SEEDS = "/org/uptakelab/seeds/experiments/";

    /** The keys of an experiment file. */
    public static final List<String> KEYS =
            List.of("base", "vary", "design", "recommenders", "run", "measures", "precision", "most");

    /** The names of the experiments that come with the lab. */
    public static final List<String> SEED_NAMES = List.of("ladder", "data", "screen-or-brain");

    private final Path file;
    private final Family family;
    private final int mostCells;
    private final boolean readsFiles;
    private final Problems problems = new Problems();

    private SweepFile(Path file, Family family, int mostCells, boolean readsFiles) {
        this.file = file;
        this.family = family;
        this.mostCells = mostCells;
        this.readsFiles = readsFiles;
    }

    /**
     * Reads the experiment that a user names: a file, or, where there is no such file, one that comes with the lab, for example
     * {@code seeds/experiments/ladder.yaml}.
     *
     * @param file the file as the user wrote it
     * @param overrides values that go over those of the file at every point
     * @param family the recommenders that can be named
     * @return the experiment, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Sweep find(String file, List<SettingOverride> overrides, Family family) {
        return find(file, SweepOptions.of(overrides), family);
    }

    /**
     * Reads the experiment that a user names, perhaps with another precision or design than its own.
     *
     * @param file the file as the user wrote it
     * @param options what goes over the file
     * @param family the recommenders that can be named
     * @return the experiment, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Sweep find(String file, SweepOptions options, Family family) {
        Path path = TextFile.path(file);
        Optional<String> seed = Files.exists(path) ? Optional.empty() : seed(path);
        return parse(path, seed.orElseGet(() -> TextFile.read(path, "an experiment")), options, family);
    }

    private static Optional<String> seed(Path path) {
        Path name = path.getFileName();
        return name != null
                        && path.normalize()
                                .equals(Path.of("seeds", "experiments").resolve(name))
                ? TextFile.resource(SEEDS + name)
                : Optional.empty();
    }

    /**
     * Reads an experiment from text.
     *
     * @param file the file that the text is of, for messages, and from whose folder the base is looked for
     * @param text the text
     * @param overrides values that go over those of the text at every point
     * @param family the recommenders that can be named
     * @return the experiment, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Sweep parse(Path file, String text, List<SettingOverride> overrides, Family family) {
        return parse(file, text, SweepOptions.of(overrides), family);
    }

    private static Sweep parse(Path file, String text, SweepOptions options, Family family) {
        return new SweepFile(file, family, Sweep.MOST_CELLS, true).read(text, options);
    }

    /**
     * Reads an experiment of somebody who may not have this machine read its files: the base is written there, or is a scenario that
     * comes with the lab, for example {@code amazon.yaml}.
     *
     * @param name what the text is called in messages
     * @param text the text
     * @param mostCells the most points it may have
     * @return the experiment, named by the stem of its name
     * @throws UserError with every problem found
     */
    public static Sweep ofVisitor(String name, String text, int mostCells) {
        Path called = TextFile.path(ScenarioFile.stem(name) + ".yaml");
        return new SweepFile(called, Family.OF_THE_LAB, mostCells, false).read(text, SweepOptions.of(List.of()));
    }

    private Sweep read(String text, SweepOptions options) {
        YamlNode root = YamlText.read(file.toString(), SweepKeys.KIND, text)
                .orElseThrow(() -> new UserError(file + " must be an experiment, but is empty. Maybe begin with base:"
                        + " and the name of a scenario file."));
        FileKind.EXPERIMENT.refuseOther(file.toString(), root);
        return read(root, options);
    }

    private Sweep read(YamlNode root, SweepOptions options) {
        SweepKeys keys = SweepKeys.read(root, problems);
        Design own = keys.node("design")
                .map(node -> new DesignReader(node, problems).read())
                .orElse(new Grid());
        Design design = options.design().orElse(own);
        List<GivenValue> run = keys.node("run")
                .map(node -> ScenarioTemplate.keys("run", node, problems))
                .orElse(List.of());
        List<GivenFactor> factors = keys.node("vary")
                .map(new FactorReader(design, family, problems)::read)
                .orElse(List.of());
        refuseTwice(run, options.settings(), factors);
        refuseIdle(keys, factors, design);
        refuseTooMany(keys, factors, design);
        List<YamlNode> recommenders = keys.names("recommenders");
        List<String> measures = measures(keys.names("measures"));
        StoppingRule stopping = options.precision()
                .over(AskedPrecision.ofKeys(keys.node("precision"), keys.node("most"), problems))
                .rule(measures, problems);
        List<String> wrong = new ArrayList<>(problems.messages());
        List<GivenValue> settings =
                options.settings().stream().map(SettingOverride::given).toList();
        ScenarioTemplate template = template(keys.node("base"), wrong);
        CellBinder binder = new CellBinder(
                layers -> template.with(
                        layers,
                        family,
                        recommenders.stream()
                                .map(YamlNode::text)
                                .map(ArmName::recommender)
                                .toList()),
                List.of(run, settings),
                factors,
                recommenders.stream()
                        .filter(SweepKeys::isWord)
                        .map(node -> GivenValue.of("recommender.name", node.place(), node))
                        .map(ArmName::layer)
                        .toList());
        if (!wrong.isEmpty()) {
            throw new UserError(binder.withThoseOfValues(wrong));
        }
        Scenario base = binder.base();
        List<Cell> cells = binder.cells(design, base.seed());
        stopping.check(cells.stream().map(Cell::scenario).toList());
        return new Sweep(
                ScenarioFile.stem(file.toString()),
                base,
                binder.factors(),
                design,
                cells,
                recommenders.isEmpty()
                        ? List.of(base.recommender().name())
                        : recommenders.stream().map(YamlNode::text).toList(),
                measures,
                stopping);
    }

    /** The base; where none can be read, the default scenario, so that what else is wrong can be told too. */
    private ScenarioTemplate template(Optional<YamlNode> base, List<String> wrong) {
        Optional<YamlNode> written = base.filter(
                node -> node.form() == YamlNode.Form.MAPPING || !node.text().isEmpty());
        if (written.isPresent()) {
            try {
                return base(written.get());
            } catch (UserError error) {
                wrong.addAll(error.messages());
            }
        }
        return ScenarioTemplate.ofDefaults(ScenarioFile.stem(file.toString()));
    }

    private ScenarioTemplate base(YamlNode node) {
        return node.form() != YamlNode.Form.MAPPING && !readsFiles ? ofTheLab(node) : base(file, node);
    }

    /** The base that an experiment in a file names: a scenario written there, or a file named from the folder of that file. */
    static ScenarioTemplate base(Path file, YamlNode node) {
        if (node.form() == YamlNode.Form.MAPPING) {
            return ScenarioTemplate.of(ScenarioFile.stem(file.toString()), node);
        }
        Path beside = file.resolveSibling(TextFile.path(node.text()));
        return ScenarioFile.find(beside.normalize().toString());
    }

    private ScenarioTemplate ofTheLab(YamlNode node) {
        String name = ScenarioFile.stem(node.text());
        if (!ScenarioFile.SEED_NAMES.contains(name)) {
            problems.complain(
                    node.place(),
                    "base must be one of " + String.join(", ", ScenarioFile.SEED_NAMES)
                            + ", or a scenario written here, because no files are read for a page, but is "
                            + node.shown() + "." + NearestWord.advice(name, ScenarioFile.SEED_NAMES));
            problems.throwIfAny();
        }
        return ScenarioFile.seed(name);
    }

    private void refuseTwice(List<GivenValue> run, List<SettingOverride> settings, List<GivenFactor> factors) {
        for (GivenFactor factor : factors) {
            if (run.stream().anyMatch(value -> value.key().equals(factor.key()))) {
                problems.complain(
                        factor.keyPlace(),
                        factor.key() + " is given under run and under vary. Maybe delete one of them.");
            }
            settings.stream()
                    .filter(setting -> setting.key().equals(factor.key()))
                    .forEach(setting -> problems.complain(
                            factor.keyPlace(),
                            factor.key() + " is given by " + setting.source() + " and under vary. Maybe leave "
                                    + setting.source() + " out."));
        }
    }

    private void refuseTooMany(SweepKeys keys, List<GivenFactor> factors, Design design) {
        long size = design.size(factors.stream().map(GivenFactor::levels).toList());
        if (size > mostCells) {
            problems.complain(
                    keys.place("vary"),
                    "an experiment must have at most " + mostCells + " points, but this one has " + size
                            + (design instanceof Grid
                                    ? ". Maybe take fewer values."
                                    : ". Maybe take a smaller number in design " + design.written() + "."));
        }
    }

    /** A design that spreads points needs keys to spread them over, and not more than it can. */
    private void refuseIdle(SweepKeys keys, List<GivenFactor> factors, Design design) {
        if (design instanceof Grid) {
            return;
        }
        if (factors.isEmpty()) {
            problems.complain(
                    keys.place("design"),
                    "design " + design.written()
                            + " needs keys that vary, but there is none. Maybe write them under vary.");
        }
        if (factors.size() > design.mostFactors()) {
            problems.complain(
                    keys.place("vary"),
                    "design " + design.written() + " can vary at most " + design.mostFactors() + " keys, but "
                            + factors.size() + " are given. Maybe vary fewer, or take " + LatinHypercube.NAME + " or "
                            + Morris.NAME + ".");
        }
        for (GivenFactor factor : factors) {
            if (factor.values().size() == 1) {
                problems.complain(
                        factor.place(),
                        factor.key() + " must have at least two values under design " + design.written()
                                + ", but has one. Maybe write it under base.");
            }
        }
    }

    private List<String> measures(List<YamlNode> names) {
        List<String> known = Stream.concat(Replication.MEASURES.stream(), Extensions.MEASURES.stream())
                .toList();
        for (YamlNode name : names) {
            if (!known.contains(name.text())) {
                problems.complain(
                        name.place(),
                        "measures must be among those of uptake measures, but " + name.shown() + " is not."
                                + NearestWord.advice(name.text(), known));
            }
        }
        return names.isEmpty()
                ? Replication.MEASURES
                : names.stream().map(YamlNode::text).toList();
    }
}
