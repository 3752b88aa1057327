package org.uptakelab.experiment;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.uptakelab.extension.Course;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/** An arm of a replication that has ended, as the measures of extensions see it. */
record ArmStudy(
        ArmSetup setup,
        Arms arms,
        OtherRuns otherRuns,
        Simulation simulation,
        Supplier<ArmRun> materials,
        Run arm,
        Run twin)
        implements Study {
    @Override
    public ArmRun material() {
        return materials.get();
    }

    @Override
    public Trainer trainer() {
        return arms.trainer(setup, List.of());
    }

    @Override
    public Trainer trainerWithout(Extension left) {
        return arms.trainer(setup, List.of(left));
    }

    @Override
    public Trainer trainerWith(Extension one, UnaryOperator<Trainer> instead) {
        return arms.trainer(setup, one, instead);
    }

    @Override
    public Run runWithout(Extension left) {
        return left.concerns(further()) ? otherRuns.without(setup, left) : arm;
    }

    @Override
    public Simulation simulationWithout(Extension left) {
        return otherRuns.shopWithout(left);
    }

    @Override
    public Run reference(String name) {
        return otherRuns.reference(name);
    }

    @Override
    public Course course(int number) {
        return otherRuns.course(number);
    }
}
