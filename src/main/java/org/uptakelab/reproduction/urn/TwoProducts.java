package org.uptakelab.reproduction.urn;

import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;

/**
 * Two products, one sale a step. Without advice the next buyer takes the first product with a fixed chance. Advice names the
 * product that leads, or either by a coin while none does, and is followed with a fixed chance (Fleder and Hosanagar, Management
 * Science 55(5), 2009).
 *
 * <p>So the lead of the first product is a walk that goes up with chance {@link #high} while it is ahead, {@link #low} while it is
 * behind and {@link #tied} at a tie. If {@code low < 1/2 < high}, the walk leaves 0 for good one day, and its share of sales ends
 * at {@code high} or at {@code low}.
 *
 * @param own chance of the first product without advice, strictly between 0 and 1
 * @param reliance chance that advice is followed, from 0 to 1
 */
public record TwoProducts(double own, double reliance) {
    /** Checks the chances. */
    public TwoProducts {
        if (!(own > 0 && own < 1)) {
            throw new IllegalArgumentException("own must be strictly between 0 and 1, but is " + own + ".");
        }
        if (!(reliance >= 0 && reliance <= 1)) {
            throw new IllegalArgumentException("reliance must be from 0 to 1, but is " + reliance + ".");
        }
    }

    /** {@return the chance of the first product while it is behind} */
    public double low() {
        return own * (1 - reliance);
    }

    /** {@return the chance of the first product while it leads} */
    public double high() {
        return low() + reliance;
    }

    /** {@return the chance of the first product at a tie} */
    public double tied() {
        return low() + reliance / 2;
    }

    /**
     * The chance that the share of the first product ends at {@link #high}, from the chances that a walk which has left 0 never comes
     * back: 1 - (1 - h) / h above and 1 - l / (1 - l) below.
     *
     * @return the chance; 1 if the first product is bought more often than not even when it is behind, 0 if it is bought less often
     *     than not even when it leads; NaN if all of this is a tie
     */
    public double chanceOfHigh() {
        double above = tied() * Math.max(0, 1 - (1 - high()) / high());
        double below = (1 - tied()) * Math.max(0, 1 - low() / (1 - low()));
        return above / (above + below);
    }

    /** {@return the expectation of the share at which the first product ends} */
    public double expectedShare() {
        double chance = chanceOfHigh();
        return chance * high() + (1 - chance) * low();
    }

    /**
     * Fills an urn.
     *
     * @param words the luck
     * @param steps number of sales, at least 1
     * @return the share of the first product in them
     */
    public double play(UniformRandomProvider words, int steps) {
        int lead = 0;
        for (int step = 0; step < steps; step++) {
            double chance = lead > 0 ? high() : lead < 0 ? low() : tied();
            lead += Keys.toUniform(words.nextLong()) < chance ? 1 : -1;
        }
        return 0.5 + 0.5 * lead / steps;
    }
}
