package org.uptakelab.claim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.experiment.FileKind;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.TextFile;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlText;

/**
 * Reads claims from YAML files, {@code seeds/claims/01.yaml} and so on, and the trials beside them, {@code 01-holds.yaml} and
 * {@code 01-fails.yaml}. All problems of a file are told at once, each with its place, its rule and the value found.
 */
public final class ClaimFile {
    /** What the files are called in messages. */
    static final String KIND = "a claim's file";

    /** The key under {@code published} for figures that no measure stands beside. */
    public static final String BESIDE = "beside";

    /** How many claims the argument has. */
    public static final int CLAIMS = 14;

    private static final Path FOLDER = Path.of("seeds", "claims");
    private static final String SEEDS = "/org/uptakelab/seeds/claims/";
    private static final List<String> TRIAL =
            List.of("claim", "expect", "reading", "says", "set", "recommenders", "aims");
    private static final Map<String, Verdict.Kind> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("holds", Verdict.Kind.HOLDS);
        EXPECTED.put("fails", Verdict.Kind.FAILS);
    }

    private ClaimFile() {}

    /**
     * The keys that a part of a claim's file may have.
     *
     * @param part {@code claim}, {@code experiment}, {@code rule}, {@code check} or {@code condition}, or {@code trial} for the file of one
     * @return the keys
     */
    public static List<String> keys(String part) {
        return switch (part) {
            case "claim" -> ClaimReader.KEYS;
            case "experiment" -> GridReader.KEYS;
            case "rule" -> RuleReader.RULE;
            case "check" -> RuleReader.CHECK;
            case "condition" -> RuleReader.CONDITION;
            case "trial" -> TRIAL;
            default -> throw new IllegalArgumentException("no part of a claim's file is called " + part);
        };
    }

    /** {@return the numbers of the claims that come with the lab, in their order} */
    public static List<Integer> numbers() {
        return IntStream.rangeClosed(1, CLAIMS)
                .filter(number -> TextFile.resource(SEEDS + name(number)).isPresent())
                .boxed()
                .toList();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%02d.yaml", number);
    }

    /**
     * Reads a claim that comes with the lab.
     *
     * @param number its number
     * @param full whether it is to be run in its full version, with narrow intervals
     * @return the claim
     * @throws UserError if there is no such claim, or with every problem of its file
     */
    public static Claim of(int number, boolean full) {
        return find(FOLDER.resolve(name(number)).toString(), full);
    }

    /**
     * Reads the claim that a user names.
     *
     * @param file the file; one of {@code seeds/claims} is taken from within the lab where there is no such file
     * @param full whether it is to be run in its full version, with narrow intervals
     * @return the claim
     * @throws UserError if there is no such file, or with every problem found
     */
    public static Claim find(String file, boolean full) {
        Path path = TextFile.path(file);
        return parse(path, text(path), full ? Variant.FULL : Variant.QUICK);
    }

    /**
     * Reads a claim from text.
     *
     * @param file the file that the text is of, for messages, and from whose folder a base is looked for
     * @param text the text
     * @return the claim in its quick version
     * @throws UserError with every problem found
     */
    public static Claim parse(Path file, String text) {
        return parse(file, text, Variant.QUICK);
    }

    private static Claim parse(Path file, String text, Variant variant) {
        YamlNode root = root(file, text);
        FileKind.CLAIM.refuseOther(file.toString(), root);
        return new ClaimReader(file, root, variant).read();
    }

    /**
     * Reads a trial of a claim that comes with the lab.
     *
     * @param number the number of the claim
     * @param expected {@code holds} or {@code fails}
     * @return the trial
     * @throws UserError if there is no such trial, or with every problem of its file or its claim's
     */
    public static Trial trial(int number, String expected) {
        return trial(FOLDER.resolve(name(number).replace(".yaml", "-" + expected + ".yaml"))
                .toString());
    }

    /**
     * Whether a file is a trial of a claim.
     *
     * @param file the file as the user wrote it
     * @return true if its name says so
     */
    public static boolean isTrial(String file) {
        return EXPECTED.keySet().stream().anyMatch(word -> file.endsWith("-" + word + ".yaml"));
    }

    /**
     * Reads the trial that a user names.
     *
     * @param file the file; its claim, {@code 01.yaml} for {@code 01-holds.yaml}, lies beside it
     * @return the trial
     * @throws UserError if there is no such file, or with every problem found
     */
    public static Trial trial(String file) {
        Path path = TextFile.path(file);
        Problems problems = new Problems();
        YamlNode root = root(path, text(path));
        FileKind.TRIAL.refuseOther(path.toString(), root);
        Fields trial = new Fields("a trial of a claim", root, TRIAL, problems);
        int number = trial.number("claim");
        Verdict.Kind expected = trial.oneOf("expect", EXPECTED);
        Optional<YamlNode> rule = trial.find("reading");
        Bilingual says = trial.text("says");
        Map<String, String> judged =
                ClaimGrid.RECOMMENDERS.stream().collect(Collectors.toMap(name -> name, name -> name));
        List<String> recommenders = trial.someOf("recommenders", new LinkedHashMap<>(judged));
        List<Aim> aims = trial.someOf("aims", RuleReader.words(Aim.values(), Aim::word));
        Optional<YamlNode> set = trial.need("set");
        problems.throwIfAny();
        Path claimFile = path.resolveSibling(name(number));
        if (Files.notExists(claimFile) && seed(claimFile).isEmpty()) {
            throw new UserError(file + " is a trial of claim " + number + ", so " + claimFile
                    + " must lie beside it, but there is no such file. Maybe give the claim that name.");
        }
        Claim claim = parse(claimFile, text(claimFile), new Variant(false, set, recommenders, aims));
        rule.ifPresent(node -> refuseUnknown(claim, node, problems));
        problems.throwIfAny();
        List<Reference> keys = new Fields("set", set.orElseThrow(), List.of(), problems)
                .all().entrySet().stream()
                        .map(entry ->
                                new Reference(entry.getKey(), entry.getValue().text()))
                        .toList();
        return new Trial(claim, expected, rule.map(YamlNode::text), says, keys);
    }

    private static void refuseUnknown(Claim claim, YamlNode name, Problems problems) {
        if (claim.rules().stream().noneMatch(rule -> rule.isNamed(name.text()))) {
            List<String> names = claim.rules().stream().map(Rule::name).toList();
            problems.complain(
                    name.place(),
                    "reading must be that of a rule of the claim (" + String.join(", ", names) + "), but is "
                            + name.shown() + "." + NearestWord.advice(name.text(), names));
        }
    }

    private static String text(Path file) {
        Optional<String> seed = Files.exists(file) ? Optional.empty() : seed(file);
        return seed.orElseGet(() -> TextFile.read(file, "a claim"));
    }

    private static Optional<String> seed(Path file) {
        Path name = file.getFileName();
        return name != null && file.normalize().equals(FOLDER.resolve(name))
                ? TextFile.resource(SEEDS + name)
                : Optional.empty();
    }

    private static YamlNode root(Path file, String text) {
        return YamlText.read(file.toString(), KIND, text)
                .orElseThrow(() -> new UserError(file + " must be a claim, but is empty. Maybe begin with claim: 1."));
    }
}
