package org.uptakelab.experiment;

import java.util.Map;

/**
 * Where a result comes from: with the same entries the lab gives the same bytes again.
 *
 * @param version version of the lab
 * @param commit commit of its source, or {@code unknown} outside a repository
 * @param java version of Java that ran it
 * @param libraries versions of the libraries a result depends on, by name
 * @param scenarios effective scenario of each name, as YAML
 * @param hashes SHA-256 of each of these texts, by name
 */
public record Provenance(
        String version,
        String commit,
        String java,
        Map<String, String> libraries,
        Map<String, String> scenarios,
        Map<String, String> hashes) {}
