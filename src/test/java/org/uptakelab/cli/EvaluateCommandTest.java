package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command on the synthetic log that ships with the lab, and on made-up logs in the formats of MovieLens. */
class EvaluateCommandTest extends CommandTest {
    private static final String LOG = "datasets/small-shop/purchases.csv";

    @Test
    void writesTablesChartAndPage() throws IOException {
        int code = uptake(
                "evaluate", LOG, "--protocol", "users", "--recommender", "item-cosine", "--out", folder.toString());
        assertEquals(0, code, err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("evaluation.csv"));
        assertEquals(1 + 2 * 9 * 4, lines.size());
        assertTrue(lines.get(1).startsWith("users,popular,precision,1,"), lines.get(1));
        assertTrue(Files.readAllLines(folder.resolve("differences.csv")).size() > 1);
        assertTrue(Files.size(folder.resolve("charts/evaluation.png")) > 10_000);
        assertTrue(Files.readString(folder.resolve("evaluation.html")).contains("sha256: "));
        String provenance = Files.readString(folder.resolve("evaluation-provenance.json"));
        assertTrue(provenance.contains("protocol: users") && provenance.contains("test-share: 0.2"), provenance);
    }

    private Path movieLens(String name, String delimiter) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(0, 400)
                        .mapToObj(i -> String.join(
                                delimiter,
                                "" + (1 + i % 20),
                                "" + (1 + i * 7 % 31),
                                "" + (1 + i % 5),
                                "" + (880000000 + i)))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource({"'\t', u.data", "::, ratings.dat"})
    void readsRatingsAndCountsThoseThatAreHighEnough(String delimiter, String name) throws IOException {
        Path log = movieLens(name, delimiter.equals("::") ? "::" : "\t");
        assertEquals(
                0,
                uptake("evaluate", log.toString(), "--protocol", "rows", "--relevant", "4", "--out", folder + "/out"),
                err::toString);
        assertTrue(out.toString().contains("MovieLens"), out::toString);
        assertTrue(Files.readString(folder.resolve("out/evaluation-provenance.json"))
                .contains("relevant: 4.0"));
    }

    @Test
    void takesASecondLogAsTheTest() throws IOException {
        Path training = movieLens("u1.base", "\t");
        Path test = Files.writeString(
                folder.resolve("u1.test"),
                IntStream.rangeClosed(1, 31)
                        .mapToObj(item -> "1\t" + item + "\t5\t880000000\n2\t" + item + "\t5\t880000000\n")
                        .collect(Collectors.joining()));
        assertEquals(
                0,
                uptake("evaluate", training.toString(), "--test", test.toString(), "--out", folder + "/out"),
                err::toString);
        assertTrue(Files.readString(folder.resolve("out/evaluation.csv")).contains("given,popular,ndcg,10,"));
    }

    @Test
    void predictsRatings() throws IOException {
        Path log = movieLens("u.data", "\t");
        assertEquals(
                0,
                uptake(
                        "evaluate",
                        log.toString(),
                        "--ratings",
                        "--folds",
                        "2",
                        "--recommender",
                        "user-mean",
                        "--out",
                        folder + "/out"),
                err::toString);
        assertEquals(
                1 + 2 * 5, Files.readAllLines(folder.resolve("out/ratings.csv")).size());
        assertTrue(Files.readString(folder.resolve("out/ratings.html")).contains("folds: 2"));
        String provenance = Files.readString(folder.resolve("out/ratings-provenance.json"));
        assertFalse(provenance.contains("list: "), "ratings have no lists: " + provenance);
    }

    private String[] arguments(String log, String options) {
        return Stream.of(
                        Stream.of("evaluate", log),
                        Arrays.stream(options.strip().split(" ")),
                        Stream.of("--out", folder + "/out"))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    /** Each option is right in itself, but belongs to another way of evaluating. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ratings --set=recommender.window=3 --relevant=4 --list=5 | --set, --relevant, --list",
                "--ratings --protocol=users --test-share=0.3 --periods=month | --protocol, --test-share, --periods",
                "--ratings --folds=3 --test=LOG | --folds",
                "--test=LOG --protocol=users --test-share=0.3 --periods=month --folds=3"
                        + " | --protocol, --test-share, --periods, --folds",
                "--protocol=temporal --test-share=0.3 | --test-share",
                "--protocol=users --periods=month | --periods",
                "--protocol=rows --periods=month --folds=3 | --periods, --folds"
            })
    void refusesOptionsWithoutEffect(String options, String refused) throws IOException {
        Path log = movieLens("u.data", "\t");
        assertEquals(2, uptake(arguments(log.toString(), options.replace("LOG", log.toString()))));
        List<String> names = err.toString()
                .lines()
                .map(line -> line.replaceAll("^uptake: (--[a-z-]+) must be left out with .*", "$1"))
                .sorted()
                .toList();
        assertEquals(Arrays.stream(refused.split(", ")).sorted().toList(), names, err::toString);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--protocol=user | uptake: --protocol must be one of temporal, users, rows, but is user. Maybe you meant users.",
                "--ratings | uptake: --ratings needs a log with ratings, but this one has none. Maybe name the column:"
                        + " --columns user=…,item=…,timestamp=…,rating=…",
                "--protocol=rows --test-share=nan | uptake: --test-share must be a number above 0 and below 1 of at most 18"
                        + " decimals, but is nan. Maybe write 0.2.",
                "--protocol=rows --test-share=1e-999999999 | uptake: --test-share must be a number above 0 and below 1 of at"
                        + " most 18 decimals, but is 1E-999999999. Maybe write 0.2.",
                "--test-share=0.3 | uptake: --test-share must be left out with --protocol temporal, where it has no effect,"
                        + " but is 0.3. Maybe leave it out, or choose one of: --protocol users, --protocol rows.",
                "--list=0 | uptake: --list must be a whole number from 1 to 1000, but is 0.",
                "--relevant=4 | uptake: --relevant must be left out for a log without ratings, but is 4.0. Maybe name the"
                        + " column: --columns user=…,item=…,timestamp=…,rating=…",
                "--recommender=oracle | uptake: oracle cannot be evaluated on a log: it looks at the hidden world, and a real"
                        + " log has none."
            })
    void wrongUseIsOneSentence(String option, String message) {
        assertEquals(2, uptake(arguments(LOG, option)));
        assertEquals(message, err.toString().strip());
        assertFalse(Files.exists(folder.resolve("out/evaluation.csv")));
    }
}
