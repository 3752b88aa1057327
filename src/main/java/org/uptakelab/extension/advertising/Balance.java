package org.uptakelab.extension.advertising;

import org.uptakelab.measure.Ratio;

/**
 * A campaign against no campaign, and against the same campaign of an advertiser who sees nothing. All three in the same world and
 * under the same luck.
 *
 * @param spec the campaign
 * @param with what came of it
 * @param blind what came of it where no purchase was seen
 * @param without what came of it where nothing was advertised
 */
record Balance(AdvertisingSpec spec, Account with, Account blind, Account without) {

    /** Sales that had been looked at as an advertisement / advertisements paid for. */
    Ratio hitRate() {
        return new Ratio(with.taken(), with.shown());
    }

    /** The hit rate over that of the campaign that sees nothing, less 1; undefined if that one never hits. */
    Ratio hitGain() {
        double blindRate = blind.shown() == 0 ? 0 : (double) blind.taken() / blind.shown();
        double rate = with.shown() == 0 ? 0 : hitRate().value();
        return new Ratio(rate - blindRate, blindRate);
    }

    /** Sales more than without the campaign / advertisements paid for. */
    Ratio liftRate() {
        return new Ratio(added(with), with.shown());
    }

    /** The lift rate of the campaign that sees nothing. */
    Ratio blindLiftRate() {
        return new Ratio(added(blind), blind.shown());
    }

    /** Spending / sales that had been looked at as an advertisement. */
    Ratio costPerSale() {
        return new Ratio(spending(), with.taken());
    }

    /** Spending / sales more than without the campaign; undefined if there are none. */
    Ratio costPerAddedSale() {
        return new Ratio(spending(), Math.max(0, added(with)));
    }

    /** Added sales for 100 currency units. Unlike the cost of an added sale it is defined where a campaign adds none, or does harm. */
    Ratio moneyYield() {
        return new Ratio(100.0 * added(with), spending());
    }

    /** The yield of the campaign that sees nothing. */
    Ratio blindMoneyYield() {
        return new Ratio(100.0 * added(blind), blind.shown() * spec.blind().fullPrice());
    }

    /** Sales credited to advertisements that the campaign has not added / all that are credited. */
    Ratio creditedAnyway() {
        return new Ratio(with.taken() - added(with), with.taken());
    }

    /** The advertiser's margin on what the campaign added, less spending / advertisements paid for. */
    Ratio profit() {
        return new Ratio(spec.margin() * (with.takings() - without.takings()) - spending(), with.shown());
    }

    /** Spending / visits of all users: what the shop earns besides. */
    Ratio income() {
        return new Ratio(spending(), with.visits());
    }

    /**
     * Added sales for a unit of currency, the price of profiles included, over those that the campaign without profiles adds for as
     * much, less 1. Undefined if that campaign adds none, or if its places are free.
     */
    Ratio yieldGain() {
        double lift = lift(with) * spec.price();
        double blindLift = Math.max(0, lift(blind)) * spec.fullPrice();
        return spec.price() == 0 || blindLift == 0 ? new Ratio(0, 0) : new Ratio(lift - blindLift, blindLift);
    }

    /**
     * 1 less what an added sale costs with profiles, over what it costs without them; undefined if the campaign with profiles adds
     * none, 1 if only the one without adds none.
     */
    Ratio saving() {
        double lift = Math.max(0, lift(with));
        double blindLift = Math.max(0, lift(blind));
        return new Ratio(lift * spec.price() - blindLift * spec.fullPrice(), lift * spec.price());
    }

    /**
     * 1 less the advertisements for an added sale with profiles, over those without them: what sellers of untargeted places lose when
     * the advertiser wants as many sales as before. Undefined if there are none with profiles, 1 if there are none without.
     */
    Ratio publishersLoss() {
        double lift = Math.max(0, lift(with));
        double blindLift = Math.max(0, lift(blind));
        return new Ratio(lift - blindLift, lift);
    }

    private double spending() {
        return with.shown() * spec.fullPrice();
    }

    private double lift(Account campaign) {
        return campaign.shown() == 0 ? 0 : (double) added(campaign) / campaign.shown();
    }

    private long added(Account campaign) {
        return campaign.sales() - without.sales();
    }
}
