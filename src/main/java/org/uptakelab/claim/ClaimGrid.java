package org.uptakelab.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;

/**
 * The grid that a claim is tried on, as its file declares it: keys of the scenario, recommenders, and what the shop ranks by.
 *
 * @param sweep the experiment: its cells are the combinations of the keys, its recommenders all arms
 * @param recommenders the recommenders that are judged; at least one
 * @param aims what the shop ranks by, each with every one of these recommenders; at least one
 * @param also recommenders that run beside them, for comparison only
 */
public record ClaimGrid(Sweep sweep, List<String> recommenders, List<Aim> aims, List<String> also) {
    /** The recommenders that a claim is judged by: an effect of the saturation of one similarity is not economics. */
    public static final List<String> RECOMMENDERS = List.of("item-llr", "item-llr-signed", "item-cosine");

    /** Copies the lists. */
    public ClaimGrid {
        recommenders = List.copyOf(recommenders);
        aims = List.copyOf(aims);
        also = List.copyOf(also);
    }

    /** {@return the arms that are judged: each recommender with each aim, the aim changing fastest} */
    public List<Arm> arms() {
        return recommenders.stream()
                .flatMap(recommender -> aims.stream().map(aim -> new Arm(recommender, aim)))
                .toList();
    }

    /** {@return everything that differs between the points that are judged: the keys, the recommender, the aim} */
    public List<Factor> factors() {
        List<Factor> factors = new ArrayList<>(sweep.factors());
        factors.add(new Factor(Reference.RECOMMENDER, recommenders));
        factors.add(new Factor(Reference.AIM, aims.stream().map(Aim::word).toList()));
        return factors;
    }

    /** {@return what a condition may compare with: each of {@link #factors} with its values, and the recommenders run beside} */
    Map<String, List<String>> references() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        sweep.factors().forEach(factor -> keys.put(factor.key(), factor.values()));
        return references(keys, recommenders, aims, also);
    }

    /** As {@link #references()}, of parts that need not make a grid. */
    static Map<String, List<String>> references(
            Map<String, List<String>> keys, List<String> recommenders, List<Aim> aims, List<String> also) {
        Map<String, List<String>> references = new LinkedHashMap<>(keys);
        references.put(
                Reference.RECOMMENDER,
                Stream.concat(recommenders.stream(), also.stream()).toList());
        references.put(Reference.AIM, aims.stream().map(Aim::word).toList());
        return references;
    }

    /**
     * The values that a rule judges: no point is compared with itself.
     *
     * @param conditions the conditions of the rule
     * @return for each of {@link #factors} the values that no condition compares with, in their order
     */
    List<List<String>> judged(List<Condition> conditions) {
        return factors().stream()
                .map(factor -> factor.values().stream()
                        .filter(value -> conditions.stream()
                                .flatMap(condition -> condition.over().stream())
                                .noneMatch(over -> over.equals(new Reference(factor.key(), value))))
                        .toList())
                .toList();
    }
}
