package org.uptakelab.lab;

import java.util.List;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/** A recommender under another name, so that it can be a lambda. */
record NamedTrainer(String name, Trainer trainer) implements Trainer {
    @Override
    public Training begin(Shop shop) {
        return trainer.begin(shop);
    }

    @Override
    public String meaning() {
        return trainer.meaning();
    }

    @Override
    public List<Setting> parameters() {
        return trainer.parameters();
    }

    @Override
    public Trainer with(Values values) {
        return new NamedTrainer(name, trainer.with(values));
    }
}
