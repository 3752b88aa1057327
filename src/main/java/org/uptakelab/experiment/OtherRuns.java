package org.uptakelab.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uptakelab.extension.Course;
import org.uptakelab.extension.Extension;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/** What measures of extensions run beside the arms of a replication, each when it is first asked for, and once. */
final class OtherRuns {
    private final Scenario scenario;
    private final Arms arms;
    private final Simulation simulation;
    private final Supplier<Run> twin;
    private final Map<Stripped, Run> stripped = new HashMap<>();
    private final Map<String, Run> references = new HashMap<>();
    private final Map<Integer, Course> courses = new HashMap<>();

    OtherRuns(Scenario scenario, Arms arms, Simulation simulation, Supplier<Run> twin) {
        this.scenario = scenario;
        this.arms = arms;
        this.simulation = simulation;
        this.twin = twin;
    }

    /** The run of an arm's recommender without an extension around its trainer. */
    Run without(ArmSetup arm, Extension left) {
        List<Extension> rest =
                Extensions.of(scenario).filter(extension -> extension != left).toList();
        return stripped.computeIfAbsent(
                new Stripped(arm.recommender(), rest),
                stripped -> simulation.run(twin.get(), arms.trainer(arm, List.of(left))));
    }

    /** The run of a recommender with no extension around its trainer. */
    Run reference(String recommender) {
        return references.computeIfAbsent(
                recommender,
                name -> simulation.run(twin.get(), arms.setup(recommender).plain()));
    }

    /** The shop with an extension left out. */
    Simulation shopWithout(Extension left) {
        return arms.like(simulation, arms.keys(), List.of(left));
    }

    /** Another course that the same world could have taken. */
    Course course(int number) {
        return courses.computeIfAbsent(
                number, other -> Course.of(luck -> arms.like(simulation, luck, List.of()), arms.keys(), other));
    }

    /** An arm without some of the extensions that concern the scenario. */
    private record Stripped(RecommenderSpec recommender, List<Extension> rest) {}
}
