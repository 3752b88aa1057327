package org.uptakelab.neural;

import java.util.List;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * {@code autoencoder}: a neural network that is shown part of what a user owns and learns to name all of it. What it names beyond
 * that is recommended.
 *
 * <p>One hidden layer with tanh and a multinomial likelihood over all items, which is the denoising autoencoder of Liang,
 * Krishnan, Hoffman and Jebara, Variational autoencoders for collaborative filtering, WWW 2018 (there Mult-DAE; the idea of
 * recommending by autoencoder: Sedhain, Menon, Sanner and Xie, AutoRec, WWW 2015). It is trained by stochastic gradient descent,
 * with the network and its gradients from ojAlgo.
 */
public final class AutoencoderTrainer implements Trainer {
    private final AutoencoderSpec spec;

    /** A trainer with every parameter at its default. */
    public AutoencoderTrainer() {
        this(AutoencoderSpec.DEFAULT);
    }

    private AutoencoderTrainer(AutoencoderSpec spec) {
        this.spec = spec;
    }

    @Override
    public Training begin(Shop shop) {
        return new RankingTrainer(opened -> new AutoencoderTraining(opened, spec)).begin(shop);
    }

    @Override
    public String name() {
        return "autoencoder";
    }

    @Override
    public String meaning() {
        return "chance of the item in the eyes of a neural network that has learned to name all a user owns from a part of it: a"
                + " denoising autoencoder with one hidden layer (Liang, Krishnan, Hoffman & Jebara 2018)";
    }

    @Override
    public List<Setting> parameters() {
        return AutoencoderSpec.SETTINGS;
    }

    @Override
    public Trainer with(Values values) {
        return new AutoencoderTrainer(AutoencoderSpec.of(values));
    }
}
