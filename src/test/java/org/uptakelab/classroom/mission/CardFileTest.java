package org.uptakelab.classroom.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.setting.UserError;

class CardFileTest {
    private static final String GOOD = """
            goal: {measure: taken_share, atLeast: 0.35}
            levers:
              recommender.name: {choices: [random, item-llr], start: random}
              shopper.attention: {min: 0, max: 1, step: 0.05, start: 0.3}
            map: {x: recommender.name, y: shopper.attention}
            settings: {shopper.salience: 1.5}
            """;

    private static List<String> problems(String text) {
        return assertThrows(UserError.class, () -> CardFile.parse("my-card.yaml", text))
                .messages();
    }

    @Test
    void theCardsOfTheLabAreFive() {
        Map<String, MissionCard> cards = MissionCard.builtIn();
        assertEquals(MissionCard.BUILT_IN, List.copyOf(cards.keySet()));
        assertTrue(cards.values().stream().allMatch(card -> card.texts().isEmpty()));
    }

    /** Cards come from anybody: none may run a program on the machine that holds the lesson. */
    @Test
    void noCardRunsPrograms() {
        String card = """
                goal: {measure: taken_share, atLeast: 0.35}
                levers:
                  shopper.search: {min: 1, max: 9, step: 1, start: 5}
                  shopper.attention: {min: 0, max: 1, step: 0.05, start: 0.3}
                map: {x: shopper.search, y: shopper.attention}
                settings: {recommender.name: external}
                """;
        List<String> problems = problems(card);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.startsWith("my-card: recommender.command must be")),
                problems::toString);
    }

    @Test
    void aGoodCardIsRead() {
        MissionCard card = CardFile.parse("folder/my-card.yaml", GOOD);
        assertEquals("my-card", card.key());
        assertEquals(new Goal("taken_share", 0.35, null, null), card.goal());
        assertEquals(Map.of("shopper.salience", "1.5"), card.settings());
        assertEquals(Map.of("recommender.name", "random", "shopper.attention", 0.3), card.complete(Map.of()));
    }

    /** One thing changed in a good card; the message must name what is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taken_share | takn_share | goal.measure must be one of shown_share
            atLeast: 0.35 | atLeast: much | goal.atLeast must be a number, but is much.
            atLeast: 0.35 | highest: false | goal must hold either atLeast: a number, or highest: true, but holds neither.
            atLeast: 0.35} | atLeast: 0.35, highest: true} | but holds both.
            map: {x: recommender.name | map: {x: shopper.search | map.x must be one of recommender.name, shopper.attention, but is shopper.search.
            y: shopper.attention} | y: recommender.name} | map.x and map.y must be two different levers
            shopper.attention: { | shopper.atention: { | levers.shopper.atention must be a setting of the lab or price, but is not. Maybe you meant shopper.attention.
            shopper.attention: { | run.seed: { | levers.run.seed is 1 on every mission and cannot be changed.
            max: 1, | max: 2, | levers.shopper.attention must stay in [0, 1], but goes from 0.0 to 2.0.
            step: 0.05 | step: 0 | levers.shopper.attention must have min below max
            step: 0.05 | step: 0.0001 | makes at most 201 values
            start: 0.3} | start: 0.32} | levers.shopper.attention.start: shopper.attention must be in [0.0, 1.0] in steps of 0.05, but is 0.32.
            start: random | start: popular | levers.recommender.name.start must be one of random, item-llr, but is popular.
            [random, item-llr] | [random, taste-item-llr] | levers.recommender.name.choices must be one of none
            [random, item-llr] | [random] | at least two different words
            salience: 1.5 | salience: -1 | shopper.salience must be a number at least 0, but is -1
            shopper.salience | shopper.attention | shopper.attention must be a lever or a setting, but is both.
            goal: | goals: | goals is not a key of the card; its keys are goal, levers, map, settings, texts. Maybe you meant goal.
            settings: {shopper.salience: 1.5} | texts: {en: {name: x}} | texts.en.task must be a text of at most 600 letters, but is missing.
            settings: {shopper.salience: 1.5} | texts: {fr: {name: x, task: y}} | fr is not a key of texts
            """)
    void whatIsWrongIsNamed(String good, String bad, String message) {
        assertTrue(GOOD.contains(good), good);
        List<String> problems = problems(GOOD.replace(good, bad));
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains(message)),
                () -> "expected: " + message + "\nfound: " + problems);
        assertTrue(problems.stream().allMatch(problem -> problem.startsWith("my-card")), problems::toString);
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertEquals(
                2,
                problems(GOOD.replace("taken_share", "x").replace("start: 0.3", "start: 9"))
                        .size());
    }

    @Test
    void whatIsNoCardIsRefused() {
        assertTrue(problems("").get(0).contains("must hold the keys goal, levers and map"));
        assertTrue(problems("a: [").get(0).startsWith("my-card.yaml, line 1: this is not YAML"));
        assertTrue(problems("goal: 1\ngoal: 2").get(0).contains("line 2"));
        assertTrue(problems("x".repeat(CardFile.LONGEST + 1)).get(0).contains("at most 20000 letters"));
        assertTrue(assertThrows(UserError.class, () -> CardFile.parse("My Card.yaml", GOOD))
                .messages()
                .get(0)
                .contains("its name must be small letters"));
    }
}
