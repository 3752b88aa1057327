package org.uptakelab.extension.advertising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.withholding.Withholding;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.Run;

/**
 * Advertising on the top place of the slates, by a seller who sees none, part or all of the users' purchases. Advertisements are put on
 * whatever slates the other extensions leave, so it stands around all of them.
 */
public final class Advertising implements Extension {
    @Override
    public List<Setting> settings() {
        return AdvertisingSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return List.of(
                "ad_hit_rate",
                "ad_hit_gain",
                "ad_lift_rate",
                "ad_lift_rate_blind",
                "ad_cost_per_sale",
                "ad_cost_per_added_sale",
                "ad_yield",
                "ad_yield_blind",
                "ad_credited_anyway",
                "ad_profit",
                "ad_income",
                "ad_saving",
                "ad_yield_gain",
                "publishers_loss");
    }

    @Override
    public Trainer around(Trainer trainer, Setup setup) {
        AdvertisingSpec spec = AdvertisingSpec.of(setup.further());
        return spec.reach() == 0 ? trainer : advertised(trainer, spec, setup);
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        AdvertisingSpec spec = AdvertisingSpec.of(study.further());
        Balance balance = balance(study, spec);
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("ad_hit_rate", balance.hitRate());
        measures.put("ad_hit_gain", balance.hitGain());
        measures.put("ad_lift_rate", balance.liftRate());
        measures.put("ad_lift_rate_blind", balance.blindLiftRate());
        measures.put("ad_cost_per_sale", balance.costPerSale());
        measures.put("ad_cost_per_added_sale", balance.costPerAddedSale());
        measures.put("ad_yield", balance.moneyYield());
        measures.put("ad_yield_blind", balance.blindMoneyYield());
        measures.put("ad_credited_anyway", balance.creditedAnyway());
        measures.put("ad_profit", balance.profit());
        measures.put("ad_income", balance.income());
        measures.put("ad_saving", balance.saving());
        measures.put("ad_yield_gain", balance.yieldGain());
        measures.put("publishers_loss", balance.publishersLoss());
        return measures;
    }

    private Balance balance(Study study, AdvertisingSpec spec) {
        Account with = account(study, spec, study.arm());
        if (spec.reach() == 0) {
            return new Balance(spec, with, with, with);
        }
        Trainer others = study.trainerWithout(this);
        Run without = study.runWith(others);
        Account blind = spec.profiles() == 0
                ? with
                : account(study, spec.blind(), study.runWith(advertised(others, spec.blind(), study)));
        return new Balance(
                spec, with, blind, Account.without(products(spec, study), shop(study), study.run(), without));
    }

    private static Account account(Study study, AdvertisingSpec spec, Run run) {
        Campaign campaign = new Campaign(spec, products(spec, study), shop(study), Withholding.knowledge(study));
        return Account.of(
                products(spec, study),
                shop(study),
                study.run(),
                campaign,
                study.recommender().retrainEvery(),
                run);
    }

    private static Trainer advertised(Trainer trainer, AdvertisingSpec spec, Setup setup) {
        return new AdvertisedTrainer(trainer, spec, products(spec, setup), Withholding.knowledge(setup));
    }

    /** Drawn with the world: under other luck the same advertiser sells the same products. */
    private static ItemSet products(AdvertisingSpec spec, Setup setup) {
        return Products.draw(setup.world().items(), spec.products(), setup.keys());
    }

    private static Shop shop(Study study) {
        return new Shop(
                study.world().catalog(), study.world().users(), study.shopper().repeatPurchases(), study.keys());
    }
}
