package org.uptakelab.experiment;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
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
        Function<List<Extension>, Trainer> trainers,
        BiFunction<Extension, UnaryOperator<Trainer>, Trainer> changed,
        Function<Extension, Run> others,
        Function<String, Run> references,
        IntFunction<Course> courses,
        Function<Extension, Simulation> shops,
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
        return trainers.apply(List.of());
    }

    @Override
    public Trainer trainerWithout(Extension left) {
        return trainers.apply(List.of(left));
    }

    @Override
    public Trainer trainerWith(Extension one, UnaryOperator<Trainer> instead) {
        return changed.apply(one, instead);
    }

    @Override
    public Run runWithout(Extension left) {
        return left.concerns(further()) ? others.apply(left) : arm;
    }

    @Override
    public Simulation simulationWithout(Extension left) {
        return shops.apply(left);
    }

    @Override
    public Run reference(String name) {
        return references.apply(name);
    }

    @Override
    public Course course(int number) {
        return courses.apply(number);
    }
}
