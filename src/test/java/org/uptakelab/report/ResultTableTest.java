package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderKind;

class ResultTableTest {
    private static final String SMALL = "world: {users: 1500}\nrun: {replications: 2}";

    @Test
    void setsForesightBesideSteeringAndSplitsTheCausedShare() {
        String table = ResultTable.of(SampleResult.of(SMALL), Locale.ENGLISH);
        assertHolds(table, "shop, small · item-llr\n");
        assertHolds(
                table,
                "  1,500 users, 500 items, 40 rounds, the first 10 without recommendations; 2 replications, seed");
        assertHolds(table, "  Foresight: 25.0 % of purchases would have matched the slate although nothing was shown");
        assertHolds(
                table, "  Steering: 18.8 % of purchases were caused by the slate (caused) = 12.5 % diverted + 6.3 %");
        assertHolds(
                table, "  shown                                     25.0 %   25.0 to 25.0 %       < 35 %   < 80 %\n");
        assertHolds(
                table, "  taken (uptake)                            25.0 %   -292.7 to 342.7 %    = 35 %   = 80 %\n");
        assertHolds(table, "  … diverted, of purchases                  12.5 %");
        assertHolds(table, "  Slates compared with Apache Mahout Taste: 9 of 10 equal.\n");
    }

    @Test
    void oneReplicationIsSingularAndHasNoInterval() {
        Result two = SampleResult.of("run: {replications: 1}");
        ArmResult arm = two.arms().get(0);
        ArmResult first = new ArmResult(arm.scenario(), arm.replications().subList(0, 1));
        Result one = new Result(List.of(first), two.comparison(), two.provenance());
        assertHolds(ResultTable.of(one, Locale.ENGLISH).replaceAll("\\s+", " "), "; 1 replication, seed");
        assertHolds(ResultTable.of(one, Locale.GERMAN).replaceAll("\\s+", " "), "; 1 Wiederholung, Startzahl");
    }

    @Test
    void saysWhatIsUndefined() {
        String table = ResultTable.of(SampleResult.of(SMALL), Locale.ENGLISH);
        assertHolds(
                table,
                "  anyway, of the taken                      25.0 %   none                  undefined in 1 of 2\n");
        assertHolds(table, "  take rate                         undefined: there was nothing to divide by\n");
    }

    @Test
    void saysEveryNumeratorAndDenominatorInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String table = ResultTable.of(SampleResult.of(SMALL), language).replaceAll("\\s+", " ");
            for (MeasureText measure : MeasureText.core(language)) {
                assertHolds(table, measure.numerator() + " / " + measure.denominator());
            }
        }
    }

    @Test
    void isNoWiderThanATerminal() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ResultTable.of(SampleResult.of(""), language)
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= 100, line));
        }
    }

    @Test
    void warnsOfTheOracleAndOfTheDefaults() {
        String chance = "That the default settings land near 35 % is chance.";
        String oracle = "Mind: oracle sees the hidden world, which no shop can.";
        String defaults = ResultTable.of(SampleResult.of(""), Locale.ENGLISH);
        assertHolds(defaults, chance);
        assertFalse(defaults.contains(oracle));
        String other = ResultTable.of(SampleResult.of("recommender: {name: oracle}"), Locale.ENGLISH);
        assertHolds(other, oracle);
        assertFalse(other.contains(chance));
    }

    @Test
    void germanNumbersAreGerman() {
        String table = ResultTable.of(SampleResult.of(SMALL), Locale.GERMAN);
        assertHolds(table, "  1.500 Personen, 500 Artikel, 40 Runden, die ersten 10 ohne Vorschläge");
        assertHolds(
                table, "  Lenken: 18,8 % der Käufe gehen auf die Liste zurück (bewirkt) = 12,5 % umgelenkt + 6,3 %");
    }

    @Test
    void marksStandWhereTheyBelong() {
        Estimate estimate = new Estimate(0.4, 0.3, 0.8, 5, 0);
        assertEquals("= 35 %   = 80 %", Marks.of("taken_share", estimate));
        assertEquals("= 35 %", Marks.of("coincident_share", estimate));
        assertEquals("= 80 %", Marks.of("preceded_share", estimate));
        assertEquals("", Marks.of("caused_share", estimate));
        assertEquals("> 35 %   < 80 %", Marks.of("shown_share", new Estimate(0.5, 0.4, 0.6, 5, 0)));
        assertEquals("", Marks.of("shown_share", new Estimate(0.5, Double.NaN, Double.NaN, 1, 0)));
    }

    @Test
    void theReferenceExplainsEverything() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String measures = Reference.measures(MeasureText.all(language), language);
            MeasureText.NAMES.forEach(name -> assertHolds(measures, name + " · "));
            String recommenders = Reference.recommenders(RecommenderKind.ALL, Family.OF_THE_LAB, language);
            RecommenderKind.ALL.forEach(kind -> assertHolds("\n" + recommenders, "\n" + kind.name() + "\n    "));
        }
    }

    private static void assertHolds(String text, String part) {
        assertTrue(text.contains(part), () -> "should hold: " + part + "\n" + text);
    }
}
