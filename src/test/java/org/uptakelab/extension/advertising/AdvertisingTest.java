package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Course;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;

class AdvertisingTest {
    private static final Advertising ADVERTISING = new Advertising();

    private static Study study(Object... more) {
        return Studies.of(
                Scenarios.on(
                        List.of(
                                "world.users", 200,
                                "world.items", 60,
                                "shopper.outside", 1.0,
                                "shopper.attention", 1.0,
                                "recommender.retrainEvery", 2,
                                "run.rounds", 14,
                                "run.warmup", 4),
                        more),
                ADVERTISING);
    }

    private static Ratio measure(String name, Study study) {
        return Objects.requireNonNull(ADVERTISING.measure(study).get(name));
    }

    @Test
    void theAccountFindsEveryAdvertisementOnTopOfItsSlate() {
        // Everything is advertised to everybody, so that every visit after the warm-up has its advertisement.
        Study study = study("advertising.reach", 1.0, "advertising.products", 60, "recommender.name", "none");
        Ledger ledger = study.arm().ledger();
        long visits = ledger.visits() - ledger.firstVisit(5);
        Ratio hits = measure("ad_hit_rate", study);
        assertEquals(visits, hits.denominator());
        // Without any other suggestion what is taken is taken from an advertisement.
        assertEquals(study.material().totals().taken(), hits.numerator());
    }

    @Test
    void whoAdvertisesEverythingCountsAllSales() {
        Study study = study("advertising.reach", 1.0, "advertising.products", 60, "recommender.name", "none");
        double added = study.material().totals().purchases()
                - study.material().totals().twinPurchases();
        assertEquals(added, measure("ad_lift_rate", study).numerator());
    }

    @Test
    void withoutProfilesNothingIsSavedAndNothingLost() {
        Study study = study("advertising.reach", 0.5);
        Map<String, Ratio> measures = ADVERTISING.measure(study);
        assertEquals(0, Objects.requireNonNull(measures.get("ad_saving")).value());
        assertEquals(0, Objects.requireNonNull(measures.get("publishers_loss")).value());
    }

    /** The shop and the advertiser stay who they are: only what happens at visits is drawn anew. */
    @Test
    void underOtherLuckTheSameProductsAreAdvertised() {
        Study study = study("advertising.reach", 1.0, "advertising.products", 1, "recommender.name", "none");
        Course other = study.course(2);
        int[] advertised = shown(study.arm().ledger());
        assertEquals(1, advertised.length);
        assertArrayEquals(
                advertised,
                shown(other.simulation().run(other.twin(), study.trainer()).ledger()));
    }

    private static int[] shown(Ledger ledger) {
        return IntStream.range(0, ledger.visits())
                .filter(visit -> ledger.slateSize(visit) > 0)
                .map(visit -> ledger.shown(visit, 0))
                .distinct()
                .toArray();
    }

    @Test
    void withoutACampaignTheShopIsAsItWas() {
        Study plain = study();
        Study priced = study("advertising.price", 9.0);
        assertEquals(plain.arm().ledger(), priced.arm().ledger());
        assertEquals(0, measure("ad_income", priced).value());
    }

    @Test
    void profilesHit() {
        // In this world, which the seed fixes.
        double seen = measure("ad_hit_rate", study("advertising.reach", 0.2, "advertising.profiles", 1.0))
                .value();
        double blind = measure("ad_hit_rate", study("advertising.reach", 0.2)).value();
        assertTrue(seen > blind, seen + " with profiles, " + blind + " without");
    }

    @Test
    void nobodyPaysForThoseWhoHaveLeft() {
        Study study = study(
                "advertising.reach", 1.0,
                "advertising.profiles", 1.0,
                "withholding.share", 1.0,
                "withholding.form", "boycott");
        assertEquals(new Ratio(0, measure("ad_income", study).denominator()), measure("ad_income", study));
    }
}
