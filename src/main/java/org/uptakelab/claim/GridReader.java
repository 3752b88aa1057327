package org.uptakelab.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.GridDraft;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlNode.Form;

/** Reads what a claim is tried on: the key {@code experiment} of its file, with what a variant puts over it. */
final class GridReader {
    /** The keys of {@code experiment}. */
    static final List<String> KEYS = List.of("base", "vary", "run", "persuasion", "also", "measures");

    /** The most combinations of keys that a claim may be tried on. */
    static final int MOST_CELLS = 1000;

    private static final String SALIENCE = "shopper.salience";
    private static final String RECOMMENDER = "recommender.name";

    private final Fields experiment;
    private final Variant variant;
    private final Problems problems;
    private final GridDraft draft;
    private final List<YamlNode> also;

    GridReader(Path file, YamlNode node, Variant variant, Problems problems) {
        this.experiment = new Fields("experiment", node, KEYS, problems);
        this.variant = variant;
        this.problems = problems;
        this.draft = new GridDraft(file, MOST_CELLS, problems);
        this.also = experiment.words("also");
    }

    /** The names under {@code measures}. */
    List<YamlNode> measures() {
        return experiment.words("measures");
    }

    /**
     * The grid.
     *
     * @param full what the file keeps for the full version
     * @param measures every measure that the claim needs
     * @throws UserError with everything that is wrong so far
     */
    ClaimGrid read(Optional<YamlNode> full, List<String> measures) {
        experiment.need("base").ifPresent(draft::base);
        experiment.find("vary").ifPresent(draft::vary);
        experiment.find("run").ifPresent(node -> draft.over(ScenarioTemplate.keys("run", node, problems)));
        Optional<YamlNode> over = full.filter(node -> variant.full());
        over.ifPresent(node -> groups(node).forEach(draft::over));
        varySalience();
        variant.set().ifPresent(this::set);
        return new ClaimGrid(draft.bind(arms(), measures), recommenders(), aims(), others());
    }

    /** What conditions may compare with, as far as it is written, though the grid itself could not be made. */
    Map<String, List<String>> references() {
        return ClaimGrid.references(draft.written(), recommenders(), aims(), others());
    }

    private List<String> recommenders() {
        return variant.recommenders().isEmpty() ? ClaimGrid.RECOMMENDERS : variant.recommenders();
    }

    private List<Aim> aims() {
        return variant.aims().isEmpty() ? Arrays.asList(Aim.values()) : variant.aims();
    }

    private List<String> others() {
        return also.stream().map(YamlNode::text).toList();
    }

    /** Every claim is run without persuasion and with the declared one, unless it varies that itself. */
    private void varySalience() {
        if (draft.varies(SALIENCE)) {
            return;
        }
        experiment.need("persuasion").ifPresent(node -> {
            Place place = node.place();
            GivenValue none = new GivenValue(SALIENCE, Form.PLAIN, "0", List.of(), place, place);
            draft.vary(SALIENCE, place, List.of(none, GivenValue.of(SALIENCE, place, node)));
        });
    }

    private void set(YamlNode node) {
        for (YamlNode.Entry entry : node.entries(problems)) {
            refuseRecommender(entry);
            draft.fix(GivenValue.of(entry.key(), entry.keyPlace(), entry.value()));
        }
    }

    private void refuseRecommender(YamlNode.Entry entry) {
        if (entry.key().equals(RECOMMENDER)) {
            problems.complain(
                    entry.keyPlace(),
                    "set must have keys other than " + RECOMMENDER
                            + ", because those that judge run in any case, but has it."
                            + " Maybe write recommenders: [item-llr], beside set.");
        }
    }

    /** The values of groups of a scenario, group by group. */
    private List<List<GivenValue>> groups(YamlNode node) {
        List<List<GivenValue>> groups = new ArrayList<>();
        new Fields("full", node, List.of(), problems)
                .all()
                .forEach((group, keys) -> groups.add(ScenarioTemplate.keys(group, keys, problems)));
        return groups;
    }

    private List<GivenValue> arms() {
        Stream<GivenValue> judged = recommenders().stream()
                .flatMap(recommender -> aims().stream().map(aim -> new Arm(recommender, aim).name()))
                .map(name -> arm(name, experiment.place()));
        Stream<GivenValue> others = also.stream().map(node -> arm(node.text(), node.place()));
        return Stream.concat(judged, others).toList();
    }

    private static GivenValue arm(String name, Place place) {
        return new GivenValue(RECOMMENDER, Form.PLAIN, name, List.of(), place, place);
    }

    /** The experiment as far as messages need it: whether its recommenders hold a name that the grid judges too. */
    void refuseJudgedTwice() {
        for (YamlNode node : also) {
            if (ClaimGrid.RECOMMENDERS.contains(node.text())) {
                problems.complain(
                        node.place(),
                        "also names recommenders beside those that every claim is judged by ("
                                + String.join(", ", ClaimGrid.RECOMMENDERS) + "), but names " + node.shown()
                                + ". Maybe delete it.");
            }
        }
    }
}
