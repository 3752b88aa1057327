package org.uptakelab.extension.withholding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.extension.knowledge.Books;
import org.uptakelab.extension.knowledge.Hindsight;
import org.uptakelab.extension.knowledge.KnowingTrainer;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.simulation.Surroundings;

/**
 * Users who withhold their data from the shop, or leave it. The arm runs with what the others give; who has left visits neither the
 * arm nor its twin. The measures look at the visits of the same shop with everybody there and everybody's data, and ask of each what it
 * would have been without the data withheld: so nothing but the slates differs, and the visits of those who leave are lost.
 */
public final class Withholding implements Extension {
    private static final List<String> MEASURES = List.of(
            "uptake_lost",
            "caused_lost",
            "income_lost",
            "gap_lost",
            "gap_lost_to_others",
            "strike_premium",
            "withholders_cost",
            "others_cost");

    @Override
    public List<Setting> settings() {
        return WithholdingSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public List<Unheeded> unheeded() {
        return List.of(new Unheeded(
                settings(),
                "recommender.surface",
                "a list on the page of an item hangs on that item, whoever looks at it",
                "Maybe leave recommender.surface at home."));
    }

    @Override
    public Trainer around(Trainer trainer, Setup setup) {
        return new KnowingTrainer(trainer, withheld(setup));
    }

    @Override
    public Supplier<Surroundings> surroundings(Setup setup) {
        if (!WithholdingSpec.of(setup.further()).leaving()) {
            return () -> Surroundings.PLAIN;
        }
        Surroundings without = new Deserted(withheld(setup));
        return () -> without;
    }

    /** A shop that those who leave do not visit. */
    private record Deserted(Withheld withheld) implements Surroundings {
        @Override
        public boolean comes(int user, int round, boolean otherwise) {
            return otherwise && withheld.serves(user);
        }
    }

    /**
     * What the shop of an arm knows of its users.
     *
     * @param setup what the arm stands on
     * @return everything, unless the scenario lets somebody withhold data
     */
    public static Knowledge knowledge(Setup setup) {
        return withheld(setup);
    }

    private static Withheld withheld(Setup setup) {
        return new Withheld(WithholdingSpec.of(setup.further()), setup.world(), setup.keys());
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        WithholdingSpec spec = WithholdingSpec.of(study.further());
        Withheld withheld = withheld(study);
        Hindsight hindsight = everybodysShop(study, spec);
        Books all = hindsight.asItWas();
        Books fewer = hindsight.knowing(withheld);
        Books strangers = hindsight.knowing(Knowledge.ofStrangers());
        Map<String, Ratio> measures = new LinkedHashMap<>();
        Loss loss = new Loss(all.total(), fewer.total(), strangers.total());
        Loss ofOthers = new Loss(
                all.of(user -> !withheld.withholds(user)),
                fewer.of(user -> !withheld.withholds(user)),
                strangers.of(user -> !withheld.withholds(user)));
        Loss own =
                new Loss(all.of(withheld::withholds), fewer.of(withheld::withholds), strangers.of(withheld::withholds));
        measures.put("uptake_lost", loss.uptake());
        measures.put("caused_lost", loss.caused());
        measures.put("income_lost", loss.income());
        measures.put("gap_lost", loss.gap());
        measures.put("gap_lost_to_others", ofOthers.gap());
        measures.put("strike_premium", loss.premium(own.ownPart(spec)));
        measures.put("withholders_cost", own.surplus());
        measures.put("others_cost", ofOthers.surplus());
        return measures;
    }

    /** The shop with everybody's data, and everybody there. */
    private Hindsight everybodysShop(Study study, WithholdingSpec spec) {
        if (!spec.leaving()) {
            return new Hindsight(study, this);
        }
        Simulation shop = study.simulationWithout(this);
        return new Hindsight(study, this, shop, shop.run(shop.runTwin(), study.trainerWithout(this)));
    }

    /**
     * What is lost.
     *
     * @param all with everybody's data
     * @param fewer without the data withheld
     * @param strangers with everybody's data, but nobody recognised
     */
    private record Loss(Books.Total all, Books.Total fewer, Books.Total strangers) {
        Ratio uptake() {
            return new Ratio(all.taken() - fewer.taken(), all.taken());
        }

        Ratio caused() {
            return new Ratio(all.caused() - fewer.caused(), all.caused());
        }

        Ratio income() {
            return new Ratio(all.income() - fewer.income(), all.income());
        }

        /** Undefined where recognising people gains nothing: then there is nothing to lose. */
        Ratio gap() {
            int gap = all.taken() - strangers.taken();
            return gap > 0 ? new Ratio(all.taken() - fewer.taken(), gap) : new Ratio(0, 0);
        }

        /**
         * What those who withhold would cost one by one, each alone: their own lists become those of strangers, or go; all others' stay
         * as they were. It is 0 for those who stay recognised, and unknown, so 0 too, for those who keep back a part of their records.
         */
        int ownPart(WithholdingSpec spec) {
            if (spec.records() < 1) {
                return 0;
            }
            return switch (spec.form()) {
                case STRIKE -> Math.max(0, all.taken() - strangers.taken());
                case OPT_OUT -> 0;
                case BOYCOTT -> all.taken();
            };
        }

        Ratio premium(int ownPart) {
            return ownPart > 0 ? new Ratio(all.taken() - fewer.taken(), ownPart) : new Ratio(0, 0);
        }

        Ratio surplus() {
            return new Ratio(all.surplus() - fewer.surplus(), all.visits());
        }
    }
}
