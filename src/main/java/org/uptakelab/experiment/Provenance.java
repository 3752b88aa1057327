package org.uptakelab.experiment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a result comes from: with the same entries the lab gives the same bytes again.
 *
 * @param version version of the lab
 * @param commit commit of its source, or {@code unknown} outside a repository
 * @param java version of Java that ran it
 * @param libraries versions of the libraries a result depends on, by name
 * @param scenarios effective scenario of each arm, as YAML, by the name of the scenario and of the recommender; for an audit its
 *     settings and the log's hash, by the name of the log
 * @param hashes SHA-256 of each of these texts, by the same names
 * @param files SHA-256 of each file with code of others that took part, by its name: plugins and external programs
 */
public record Provenance(
        String version,
        String commit,
        String java,
        Map<String, String> libraries,
        Map<String, String> scenarios,
        Map<String, String> hashes,
        Map<String, String> files) {
    /** The libraries whose arithmetic enters a result: group and artifact. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "mahout-mr", "org.apache.mahout",
            "commons-math3", "org.apache.commons",
            "commons-rng-core", "org.apache.commons",
            "commons-rng-sampling", "org.apache.commons");

    /**
     * The provenance of results without code of others.
     *
     * @param version version of the lab
     * @param commit commit of its source
     * @param java version of Java
     * @param libraries versions of libraries by name
     * @param scenarios recipes by name
     * @param hashes SHA-256 of the recipes by the same names
     */
    public Provenance(
            String version,
            String commit,
            String java,
            Map<String, String> libraries,
            Map<String, String> scenarios,
            Map<String, String> hashes) {
        this(version, commit, java, libraries, scenarios, hashes, new TreeMap<>());
    }

    /**
     * The same with code of others.
     *
     * @param code the code that took part
     * @return a copy that names its files
     * @throws org.uptakelab.setting.UserError if a file cannot be read
     */
    public Provenance with(ForeignCode code) {
        return with(code.hashes());
    }

    /**
     * The origin with foreign code that has been looked into.
     *
     * @param files SHA-256 of each file with code of others, by its name
     * @return the same with them
     */
    public Provenance with(SortedMap<String, String> files) {
        return new Provenance(version, commit, java, libraries, scenarios, hashes, files);
    }

    /**
     * The provenance of results made here and now.
     *
     * @param arms the arms, each a scenario with its recommender
     * @return versions, scenarios and their hashes, sorted by name
     */
    public static Provenance of(List<Scenario> arms) {
        return of(arms, new FixedReplications());
    }

    /**
     * The provenance of results made here and now under a stopping rule.
     *
     * @param arms the arms, each a scenario with its recommender
     * @param stopping the rule that decided how many replications there are; a recipe of its own, {@code stopping}, unless the
     *     number was fixed
     * @return versions, scenarios and their hashes, sorted by name
     */
    public static Provenance of(List<Scenario> arms, StoppingRule stopping) {
        Map<String, String> recipes = arms.stream()
                .collect(Collectors.toMap(
                        arm -> arm.name() + "/" + arm.recommender().name(),
                        ScenarioText::of,
                        (first, second) -> first,
                        TreeMap::new));
        if (!stopping.written().isEmpty()) {
            recipes.put("stopping", stopping.written());
        }
        return of(recipes);
    }

    /**
     * The provenance of results made here and now from other recipes than scenarios.
     *
     * @param recipes the text of each recipe by its name
     * @return versions, recipes and their hashes, sorted by name
     */
    public static Provenance of(Map<String, String> recipes) {
        LabVersion lab = LabVersion.current();
        SortedMap<String, String> libraries = new TreeMap<>();
        LIBRARIES.forEach((artifact, group) -> libraries.put(artifact, LabVersion.ofLibrary(group, artifact)));
        SortedMap<String, String> hashes = new TreeMap<>();
        recipes.forEach((name, text) -> hashes.put(name, sha256(text)));
        return new Provenance(
                lab.version(), lab.commit(), Runtime.version().toString(), libraries, new TreeMap<>(recipes), hashes);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, but this one has not.", e);
        }
    }
}
