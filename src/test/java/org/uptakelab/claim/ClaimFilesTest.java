package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims that come with the lab can be read, in both versions, and are what every claim must be. */
class ClaimFilesTest {
    static List<Integer> numbers() {
        return ClaimFile.numbers();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void areTriedWithoutPersuasionAndWithIt(int number) {
        Claim claim = ClaimFile.of(number, false);
        assertEquals(number, claim.number());
        List<String> salience = claim.grid().factors().stream()
                .filter(factor -> factor.key().equals("shopper.salience"))
                .findFirst()
                .orElseThrow()
                .values();
        assertTrue(salience.contains("0.0") && salience.size() > 1, () -> "salience must be 0 and more: " + salience);
        assertEquals(ClaimGrid.RECOMMENDERS, claim.grid().recommenders());
        assertEquals(List.of(Aim.FIT, Aim.PROFIT), claim.grid().aims());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyRuleIsAShortQuestionInBothLanguages(int number) {
        for (Rule rule : ClaimFile.of(number, false).rules()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String question = rule.asks().orElseThrow().in(language);
                assertTrue(question.endsWith("?") && question.length() <= 120, question);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aFullVersionHasMoreWorlds(int number) {
        Claim quick = ClaimFile.of(number, false);
        Claim full = ClaimFile.of(number, true);
        assertEquals(quick.title(), full.title());
        assertTrue(full.grid().sweep().base().replications()
                > quick.grid().sweep().base().replications());
        assertEquals(
                quick.grid().sweep().cells().size(), full.grid().sweep().cells().size());
    }
}
