package org.uptakelab.web.classroom;

import java.util.List;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.web.Secrets;

/** Words for rooms: consonants and vowels in turn, so that they can be said, and no letter that looks like another. */
final class RoomWord {
    private static final String VOWELS = "ae";
    private static final String CONSONANTS = "bdfhkmnprstxz";

    /** Beginnings and ends of words that nobody wants on a wall, in German or English. */
    private static final List<String> UNWANTED =
            List.of("kak", "naz", "rap", "pen", "fet", "sex", "sad", "ass", "rass", "hass", "xex");

    private RoomWord() {}

    /** {@return a new word, drawn by lot} */
    static String draw() {
        while (true) {
            StringBuilder word = new StringBuilder();
            for (int place = 0; place < RoomSpec.LENGTH; place++) {
                String letters = place % 2 == 0 ? CONSONANTS : VOWELS;
                word.append(letters.charAt(Secrets.below(letters.length())));
            }
            if (UNWANTED.stream().noneMatch(unwanted -> word.indexOf(unwanted) >= 0)) {
                return word.toString();
            }
        }
    }
}
