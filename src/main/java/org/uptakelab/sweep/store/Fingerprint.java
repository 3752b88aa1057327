package org.uptakelab.sweep.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.LabVersion;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepText;

/**
 * All that the numbers of an experiment depend on: points stored under one fingerprint are never mixed with those of another.
 *
 * @param version version of the lab
 * @param commit commit of its source, or {@code unknown}
 * @param files SHA-256 of each file with code of others, by its name: plugins, and the files that the command of an external
 *     program names
 * @param experiment the experiment, every key written out
 */
public record Fingerprint(String version, String commit, Map<String, String> files, String experiment) {
    private static final int LONGEST_VALUE = 60;

    /** Sorts the files by name. */
    public Fingerprint {
        files = new TreeMap<>(files);
    }

    /**
     * The fingerprint of an experiment run here and now.
     *
     * @param sweep the experiment
     * @param files SHA-256 of each file with code of others, by its name, as {@link org.uptakelab.experiment.ForeignCode} has them
     * @return the fingerprint
     */
    public static Fingerprint of(Sweep sweep, Map<String, String> files) {
        LabVersion lab = LabVersion.current();
        return new Fingerprint(lab.version(), lab.commit(), files, SweepText.of(sweep));
    }

    /**
     * The first thing in which this fingerprint differs from one that was stored.
     *
     * @param stored the one that was stored
     * @return a clause without a full stop, for example {@code run.seed was 7 there and is 8 here}; empty if they are equal
     */
    public Optional<String> difference(Fingerprint stored) {
        Map<String, String> there = keys(stored.experiment);
        Map<String, String> here = keys(experiment);
        return firstDifferent(there, here)
                .map(key -> changed(key, there.get(key), here.get(key)))
                .or(() -> firstDifferent(stored.files, files).map(file -> file + " is not the file used there"))
                .or(() -> firstDifferent(stored.lab(), lab())
                        .map(part -> changed(part, stored.lab().get(part), lab().get(part))))
                .or(() -> stored.equals(this) ? Optional.empty() : Optional.of("it was written otherwise"));
    }

    private Map<String, String> lab() {
        Map<String, String> lab = new LinkedHashMap<>();
        lab.put("the version of the lab", version);
        lab.put("the commit of the lab", commit);
        return lab;
    }

    private static Optional<String> firstDifferent(Map<String, String> there, Map<String, String> here) {
        Set<String> names = new LinkedHashSet<>(here.keySet());
        names.addAll(there.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(there.get(name), here.get(name)))
                .findFirst();
    }

    private static String changed(String name, @Nullable String there, @Nullable String here) {
        return name + " was " + shortened(there) + " there and is " + shortened(here) + " here";
    }

    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "not given";
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** The values of the experiment's text by their keys, those of the base named as in a scenario. */
    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> path = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String bare = line.stripLeading();
            int depth = (line.length() - bare.length()) / 2;
            int colon = bare.indexOf(": ");
            path = new ArrayList<>(path.subList(0, Math.min(depth, path.size())));
            path.add(colon < 0 ? bare.replaceFirst(":$", "") : bare.substring(0, colon));
            if (colon >= 0) {
                keys.put(name(path), bare.substring(colon + 2));
            }
        }
        return keys;
    }

    private static String name(List<String> path) {
        return switch (path.get(0)) {
            case "base" -> String.join(".", path.subList(1, path.size()));
            case "vary" -> "vary " + String.join(".", path.subList(1, path.size()));
            default -> String.join(".", path);
        };
    }
}
