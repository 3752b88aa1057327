package org.uptakelab.reproduction.strike;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.setting.UserError;

/** Made-up ratings in the two forms in which MovieLens comes. */
class OwnLogTest {
    private static final int USERS = 60;
    private static final int ITEMS = 40;
    private static final Keys KEYS = new Keys(2, 1);

    @TempDir
    private Path folder = Path.of("");

    /** Every user rates every second item, who is odd likes what is odd; lines as in {@code ratings.dat}. */
    private static List<String> madeUp(String separator) {
        List<String> lines = new ArrayList<>();
        for (int user = 1; user <= USERS; user++) {
            for (int item = 1 + user / 2 % 2; item <= ITEMS; item += 1 + (user + item) % 3) {
                int stars = (user + item) % 2 == 0 ? 5 - item % 2 : 2 + item % 3 / 2;
                lines.add(String.join(
                        separator, "" + user, "" + item, "" + stars, "" + (978_300_000 + 60 * item + user)));
            }
        }
        return lines;
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private Ratings colons() throws IOException {
        return DataStrike.ratings(file("ratings.dat", madeUp("::")));
    }

    @Test
    void bothFormsGiveTheSameRatings() throws IOException {
        Ratings colons = colons();
        List<String> lines = madeUp(",");
        lines.add(0, "userId,movieId,rating,timestamp");
        Ratings commas = DataStrike.ratings(file("ratings.csv", lines));
        assertEquals(USERS, colons.userCount());
        assertEquals(ITEMS, colons.itemCount());
        assertEquals(madeUp("::").size(), colons.size());
        assertArrayEquals(colons.users(), commas.users());
        assertArrayEquals(colons.items(), commas.items());
        assertArrayEquals(colons.values(), commas.values());
    }

    @Test
    void ofSeveralRatingsTheLastCounts() throws IOException {
        List<String> lines =
                List.of("1::1::3::978300000", "1::2::2::978300060", "1::1::5::978300120", "2::1::4::978300180");
        assertArrayEquals(
                new double[] {5, 2, 4},
                DataStrike.ratings(file("ratings.dat", lines)).values());
    }

    @Test
    void theProtocolRunsWithTheSettingsOfThePaper() throws IOException {
        Parameters parameters = Parameters.of("data-strike");
        Strike strike = DataStrike.strikes(colons(), KEYS, new double[] {0.3}, parameters, "log_")
                .get(0);
        assertTrue(strike.isMeasurable());
        assertTrue(strike.impersonal() > 0.3 && strike.withAll() > strike.impersonal(), "" + strike.withAll());
        assertTrue(strike.boycotted() < 0.8 * strike.withAll(), "they take their hits along: " + strike.boycotted());
    }

    @Test
    void aLogOfWhichNobodyWouldBeLeftIsRefused() throws IOException {
        Ratings two = DataStrike.ratings(file("ratings.dat", madeUp("::").subList(0, 30)));
        UserError error = assertThrows(
                UserError.class,
                () -> DataStrike.strikes(two, KEYS, new double[] {0.9}, Parameters.of("data-strike"), "log_"));
        assertTrue(String.valueOf(error.getMessage()).contains("all 2 users strike"));
    }

    @Test
    void aLogOfFewerRatingsThanPartsIsRefused() throws IOException {
        Ratings three = DataStrike.ratings(
                file("ratings.dat", List.of("1::1::5::978300000", "1::2::2::978300060", "2::1::4::978300120")));
        assertThrows(UserError.class, () -> Fold.of(three, 5, KEYS));
    }

    @Test
    void aLogWithoutRatingsIsRefused() throws IOException {
        Path file = file("log.csv", List.of("user,item,timestamp", "1,2,2020-01-01", "2,3,2020-01-02"));
        UserError error = assertThrows(UserError.class, () -> DataStrike.ratings(file));
        assertTrue(String.valueOf(error.getMessage()).contains("log.csv"));
    }
}
