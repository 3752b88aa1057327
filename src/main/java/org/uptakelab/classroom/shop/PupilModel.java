package org.uptakelab.classroom.shop;

import org.uptakelab.shopper.ShopperSpec;

/**
 * How simulated pupils and ghost customers are made: set by us, not measured. See the page on the classroom's model.
 *
 * @param factors length of a taste vector
 * @param cohesion how much of a taste its segment explains, in [0, 1]
 * @param zipf exponent of the awareness weights
 * @param shopper how they shop
 */
public record PupilModel(int factors, double cohesion, double zipf, ShopperSpec shopper) {
    /** Buying nothing is worth so little that everybody buys: the lesson asks for four purchases. */
    private static final double BUYING_NOTHING = -1000;

    /** The pupils of the power table: a strip moves them moderately. */
    public static final PupilModel MODERATE = of(1.0);

    /**
     * Pupils whom a strip persuades more or less.
     *
     * @param salience utility added to an item because it is in the strip, in units of the choice noise; 0 = the strip informs
     *     and does not persuade
     * @return the model
     */
    public static PupilModel of(double salience) {
        return new PupilModel(
                8, 0.5, 0.4, new ShopperSpec(1, 1.0, 0.5, 0, BUYING_NOTHING, 8, 1.0, 0.8, 0.25, salience, false));
    }

    /** {@return the same people in a shop whose strip nobody looks at} */
    public PupilModel blind() {
        return new PupilModel(
                factors,
                cohesion,
                zipf,
                new ShopperSpec(
                        shopper.visitRate(),
                        shopper.taste(),
                        shopper.appeal(),
                        shopper.priceSensitivity(),
                        shopper.outside(),
                        shopper.search(),
                        shopper.tilt(),
                        0,
                        shopper.positionDecay(),
                        shopper.salience(),
                        shopper.repeatPurchases()));
    }
}
