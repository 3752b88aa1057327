package org.uptakelab.measure.hidden;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.measure.Measure;
import org.uptakelab.measure.Ratio;
import org.uptakelab.world.World;

/**
 * {@code individual_diversity}: mean, over users with two or more different items bought after the warm-up, of 1 - mean cosine
 * of the profiles over unordered pairs of them (after Ziegler, McNee, Konstan and Lausen, WWW 2005). In [0, 2].
 *
 * @param world the hidden world, which knows the profiles
 */
public record IndividualDiversity(World world) implements Measure {
    /** Its name, as files and tables use it. */
    public static final String NAME = "individual_diversity";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ratio of(ArmRun run) {
        double sum = 0;
        int users = 0;
        for (ItemSet bought : run.purchasedSets()) {
            if (bought.size() > 1) {
                sum += 1 - meanCosine(bought);
                users++;
            }
        }
        return new Ratio(sum, users);
    }

    private double meanCosine(ItemSet items) {
        double sum = 0;
        for (int left = 0; left < items.size(); left++) {
            for (int right = left + 1; right < items.size(); right++) {
                sum += world.cosine(items.get(left), items.get(right));
            }
        }
        return sum / (items.size() * (items.size() - 1L) / 2.0);
    }
}
