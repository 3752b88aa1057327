package org.uptakelab.classroom;

import java.util.Set;

/**
 * What a room is before anybody joins.
 *
 * @param word the word that phones type to join, 5 small letters, none easily confused
 * @param seed the luck of the room, any 64-bit integer; whoever knows it knows the lot, so it never leaves the server
 * @param language language of the projector, {@code en} or {@code de}
 * @param ghosts number of ghost customers at the start, 0 … 200
 */
public record RoomSpec(String word, long seed, String language, int ghosts) {
    /** The letters of a room's word: no i, l, o, and no q, u, v, w, y that are hard to tell or to say. */
    public static final String LETTERS = "abcdefghjkmnprstxz";
    /** Letters in a room's word. */
    public static final int LENGTH = 5;
    /** The languages. */
    public static final Set<String> LANGUAGES = Set.of("en", "de");
    /** The most ghost customers. */
    public static final int MOST_GHOSTS = 200;
    /** Ghost customers of a lesson unless the teacher says otherwise; see the page on the classroom's model. */
    public static final int GHOSTS = 30;

    /** Checks word, language and ghosts. */
    public RoomSpec {
        if (!word.matches("[" + LETTERS + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException(
                    "word must be " + LENGTH + " letters of " + LETTERS + ", but is " + word + ".");
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language must be en or de, but is " + language + ".");
        }
        if (ghosts < 0 || ghosts > MOST_GHOSTS) {
            throw new IllegalArgumentException("ghosts must be in [0, " + MOST_GHOSTS + "], but is " + ghosts + ".");
        }
    }
}
