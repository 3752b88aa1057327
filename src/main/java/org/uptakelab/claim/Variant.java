package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import org.uptakelab.yaml.YamlNode;

/**
 * How a claim is to be run: as its file has it, or otherwise.
 *
 * @param full whether what the file keeps for the full version goes over its experiment
 * @param set values of keys, those that vary included, in place of those of the file; empty for none
 * @param recommenders the recommenders that are judged; empty for those that every claim is judged by
 * @param aims what the shop ranks by; empty for all
 */
record Variant(boolean full, Optional<YamlNode> set, List<String> recommenders, List<Aim> aims) {
    /** The quick version, as the file has it. */
    static final Variant QUICK = new Variant(false, Optional.empty(), List.of(), List.of());

    /** The full version. */
    static final Variant FULL = new Variant(true, Optional.empty(), List.of(), List.of());
}
