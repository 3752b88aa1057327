package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.ClaimReport;
import org.uptakelab.sweep.LocalEngine;

/** The claim that the documentation shows as an example, copied out of it, gives its pages, and its trial the verdict it declares. */
class DocumentedClaimTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(claim:.*?)```", Pattern.DOTALL);
    private static final String DECLARED =
            "{world: {users: 300, items: 150}, run: {rounds: 20, warmup: 6, replications: 4}}";
    private static final String SMALL = "{world: {users: 30, items: 40}, run: {rounds: 6, warmup: 2, replications: 2}}";

    @TempDir
    Path folder;

    private static List<String> examples(String page) throws IOException {
        List<String> examples = YAML.matcher(
                        Files.readString(Path.of("src", "docs").resolve(page)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertEquals(2, examples.size(), "a claim and a trial");
        return examples;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static ClaimResult run(Claim claim) {
        return new ClaimRunner(new LocalEngine(2, ProgressListener.SILENT, Family.OF_THE_LAB)).run(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.md", "de/thesen.md"})
    void theClaimGivesItsPages(String page) throws IOException {
        String text = examples(page).get(0);
        assertTrue(text.contains(DECLARED), text);
        ClaimResult result = run(ClaimFile.find(write("20.yaml", text.replace(DECLARED, SMALL)), false));
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertFalse(ClaimReport.of(List.of(result), List.of(), language).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.md", "de/thesen.md"})
    void theTrialComesTrue(String page) throws IOException {
        List<String> examples = examples(page);
        write("20.yaml", examples.get(0));
        Trial trial = ClaimFile.trial(write("20-holds.yaml", examples.get(1)));
        assertTrue(trial.cameTrue(run(trial.claim())), trial.claim()::toString);
    }
}
