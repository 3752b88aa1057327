package org.uptakelab.recommender.external;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.SlateRule;

class SlatesAnswerTest {
    private static final int[] USERS = {4, 9};
    private static final ItemSet[] OWNED = {new ItemSet(), ItemSet.of(2)};

    private static int[][] read(String line) throws BadAnswer {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return SlatesAnswer.read(bytes, USERS, OWNED, 11, 3, new SlateRule(10, false));
    }

    @Test
    void aSlateForEachVisitor() throws BadAnswer {
        assertArrayEquals(new int[][] {{3, 1, 2}, {}}, read("{\"slates\": [[3, 1, 2], []]}"));
        assertArrayEquals(new int[][] {{3}, {9}}, read(" {\"slates\":[[3],[9]]} \r"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = ';', textBlock = """
                    hello; is no JSON from column 1 on: hello. Maybe something else is printed
                    ''; but is an empty line.
                    {"slates": [[1], [2]; is no JSON from column
                    [[1], [3]]; must be one JSON object such as {"slates": [[3, 1], [2]]}, but is [[1], [3]].
                    {}; but is empty: {}. Maybe a line was answered that is not of type slates
                    {"slate": [[1], [3]]}; but its first key is slate.
                    {"slates": 7}; but its slates are no list
                    {"slates": [1, 3]}; but slates[0] is 1. Maybe brackets are missing
                    {"slates": [[1], [3.0]]}; but slates[1][0] is 3.0. Maybe convert it (in Python: int(…)).
                    {"slates": [[1, null], []]}; but slates[0][1] is null
                    {"slates": [[1, "3"], []]}; but slates[0][1] is the text "3". Maybe convert it
                    {"slates": [[9999999999], []]}; but slates[0][0] is 9999999999
                    {"slates": [[1]]}; but holds 1 for 2 visitors
                    {"slates": [[1], [3], []]}; but holds 3 for 2 visitors
                    {"slates": [[1], [3]], "round": 11}; but has another key: round.
                    {"slates": [[1], [3]]} {}; but holds something after it
                    {"slates": [[1], [2]]}; slates[1], for user 9 in round 11, holds item 2 at rank 1, which user 9 owns already
                    {"slates": [[1, 1], []]}; slates[0], for user 4 in round 11, holds item 1 twice, at ranks 1 and 2.
                    {"slates": [[10], []]}; holds item 10 at rank 1, but there are only items 0 to 9.
                    {"slates": [[1, 2, 3, 4], []]}; holds 4 items, but at most 3 are wanted (recommender.slateSize). Maybe leave out what is beyond.
                    """)
    void whatBreaksTheProtocolIsNamedWithItsPlace(String line, String complaint) {
        BadAnswer refused = assertThrows(BadAnswer.class, () -> read(line));
        assertTrue(refused.complaint().contains(complaint), refused.complaint());
    }

    @Test
    void longLinesAndControlCharactersAreShownShort() {
        BadAnswer refused = assertThrows(BadAnswer.class, () -> read("\u001b[31m" + "漢".repeat(5000)));
        assertTrue(refused.complaint().length() < 500 && refused.complaint().contains("?[31m漢漢"), refused.complaint());
    }
}
