package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Logs;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.setting.UserError;

class RatingEvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    private PurchaseLog log(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("ratings.dat"), String.join("\n", rows));
        return LogReader.read(file, null).log();
    }

    private static String row(int user, int item, double rating) {
        return user + "::" + item + "::" + rating + "::880000000";
    }

    private static RatingResult given(PurchaseLog log, PurchaseLog test, String... names) {
        return RatingEvaluation.given(log, test, List.of(names), 1, 1, ProgressListener.SILENT);
    }

    @Test
    void computesErrorsByHand() throws IOException {
        PurchaseLog training = log(row(1, 1, 5), row(1, 2, 3), row(2, 1, 1), row(3, 2, 3));
        // Mean 3. User 1's mean is 4, user 2's 1, user 9 is unknown: the mean of the training stands in.
        PurchaseLog test = log(row(1, 3, 5), row(2, 2, 4), row(9, 1, 5));
        RatingResult result = given(training, test, "user-mean");
        assertEquals(
                Math.sqrt((1 + 9) / 2.0),
                result.row("user-mean", RatingMetric.RMSE).value(),
                1e-12);
        assertEquals(2, result.row("user-mean", RatingMetric.MAE).value(), 1e-12);
        assertEquals(2 / 3.0, result.row("user-mean", RatingMetric.COVERAGE).value(), 1e-12);
        assertEquals(
                Math.sqrt((1 + 9 + 4) / 3.0),
                result.row("user-mean", RatingMetric.RMSE_ALL).value(),
                1e-12);
        assertEquals(2, result.row("user-mean", RatingMetric.MAE_ALL).value(), 1e-12);
        assertEquals(List.of("biases", "user-mean"), result.recommenders());
        assertEquals(0, result.row("biases", RatingMetric.RMSE).difference());
        assertEquals(3, result.users());
    }

    @Test
    void predictionsStayOnTheScale() throws IOException {
        PurchaseLog training = log(IntStream.range(0, 60)
                .mapToObj(i -> row(i % 6, i / 6, i % 6 == 0 || i < 6 ? 5 : 1))
                .toArray(String[]::new));
        PurchaseLog test = log(row(0, 0, 5), row(1, 0, 1));
        double error =
                given(training, test, "biases").row("biases", RatingMetric.MAE).value();
        // User 0 and item 0 are both far above the mean: unbounded, their sum would lie above 5.
        assertTrue(error < 4.01 / 2, () -> "" + error);
    }

    private PurchaseLog many() throws IOException {
        return log(IntStream.range(0, 600)
                .mapToObj(i -> row(i % 30, i * 7 % 41, 1 + (i % 30 + i * 7 % 41) % 5))
                .toArray(String[]::new));
    }

    @Test
    void everyRatingIsTestedOnce() throws IOException {
        PurchaseLog log = many();
        List<RatingFold> folds = RatingFold.folds(log, 5, 1);
        assertEquals(5, folds.size());
        int pairs = new Pairs(log).size();
        assertEquals(pairs, folds.stream().mapToInt(fold -> fold.test().size()).sum());
        for (RatingFold fold : folds) {
            assertEquals(pairs, fold.training().size() + fold.test().size());
            assertTrue(Math.abs(fold.test().size() - pairs / 5) <= 1);
        }
    }

    @Test
    void theLastRatingOfAPairCounts() throws IOException {
        PurchaseLog log = log("1::1::2::880000000", "1::1::4::890000000", row(2, 1, 3));
        List<RatingFold> folds = RatingFold.folds(log, 2, 1);
        double sum = folds.stream()
                .flatMapToDouble(fold -> Arrays.stream(fold.test().values()))
                .sum();
        assertEquals(7, sum);
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() throws IOException {
        PurchaseLog log = many();
        List<String> names = List.of("user-mean", "taste-user-pearson", "taste-svd++", "taste-als-explicit");
        RatingResult one = RatingEvaluation.folds(log, 3, names, 1, 1, ProgressListener.SILENT);
        assertEquals(one, RatingEvaluation.folds(log, 3, names, 1, 3, ProgressListener.SILENT));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        PurchaseLog log = many();
        UserError name = assertThrows(UserError.class, () -> given(log, log, "taste-svd", "biases", "biases"));
        assertEquals(2, name.messages().size());
        assertTrue(name.messages().get(0).contains("Maybe you meant taste-svd++"), name::getMessage);
        PurchaseLog plain = Logs.of(List.of("a,x,2011-01-01", "b,y,2011-01-02"));
        UserError ratings = assertThrows(UserError.class, () -> given(plain, plain, "biases"));
        assertTrue(String.valueOf(ratings.getMessage()).contains("rating=…"), ratings::getMessage);
    }

    @Test
    void publishedTablesAreRecognisedBySizeAndProtocol() throws IOException {
        PurchaseLog log = log(IntStream.range(0, 100_000)
                .mapToObj(i -> row(i % 943, i / 943, 1 + i % 5))
                .toArray(String[]::new));
        String rows = PublishedTables.key(new RowWiseProtocol(new Share(new BigDecimal("0.20")), 7).recipe());
        assertTrue(PublishedTables.of(log, rows).stream()
                .anyMatch(value ->
                        value.ours().equals("popular") && value.metric().equals("ndcg")));
        assertTrue(PublishedTables.of(log, "protocol: folds; folds: 5").stream()
                .allMatch(value -> value.dataset().equals("MovieLens 100K")));
        assertEquals(List.of(), PublishedTables.of(log, rows + "; relevant: 4.0"));
        assertEquals(List.of(), PublishedTables.of(many(), rows));
    }
}
