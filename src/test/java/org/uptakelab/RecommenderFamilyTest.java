package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;

/**
 * Whoever adds a recommender adds everything it needs: an entry with its parameters, words in both languages, a trainer, a row of
 * the model page. What is missing is named here; {@code RecommenderNamesTest} holds the trainers to the contract,
 * {@link DocumentationTest} looks for the rows.
 */
class RecommenderFamilyTest {
    @Test
    void parametersAndWhoReadsThemAreOneList() {
        List<Setting> read = RecommenderKind.ALL.stream()
                .flatMap(kind -> kind.parameters().stream())
                .distinct()
                .toList();
        assertTrue(RecommenderParameters.ALL.containsAll(read), "read, but not a key of scenarios");
        assertTrue(read.containsAll(RecommenderParameters.ALL), "a key of scenarios, but read by none");
        assertEquals(
                RecommenderParameters.ALL.size(),
                RecommenderParameters.ALL.stream().map(Setting::key).distinct().count());
        assertTrue(RecommenderParameters.ALL.stream()
                .allMatch(setting -> setting.group().equals("recommender")));
    }

    @Test
    void namesAreDifferentAndBasesAreAmongThem() {
        assertEquals(
                RecommenderSpec.NAMES.size(),
                RecommenderSpec.NAMES.stream().distinct().count());
        assertTrue(RecommenderSpec.NAMES.containsAll(RecommenderParameters.BASES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRecommenderAndParameterIsExplained(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.uptakelab.report.recommenders",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> missing = Stream.concat(
                        RecommenderSpec.NAMES.stream()
                                .flatMap(name ->
                                        Stream.of(".score", ".source", ".rung").map(name::concat)),
                        RecommenderParameters.ALL.stream().map(setting -> "parameter." + setting.name()))
                .filter(key -> !words.containsKey(key) || words.getString(key).isBlank())
                .toList();
        assertEquals(List.of(), missing);
    }

    /** Visitors of the lab page are offered all but what only its operator may run. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theLabPageHasItsWords(String language) throws IOException {
        JsonNode lab = new ObjectMapper()
                .readTree(Path.of("src/main/resources/web/text", language + ".json")
                        .toFile())
                .path("lab");
        List<String> missing = new ArrayList<>();
        for (RecommenderKind kind : RecommenderKind.ALL) {
            if (!kind.is(Trait.OPERATOR_ONLY)) {
                check(lab.path("recommender").path(kind.name()), kind.name(), missing);
                kind.parameters().forEach(setting -> {
                    JsonNode lever = lab.path("lever").path("recommender").path(setting.name());
                    check(lever.path("name"), setting.key() + ".name", missing);
                    check(lever.path("meaning"), setting.key() + ".meaning", missing);
                });
            }
        }
        assertEquals(List.of(), missing.stream().distinct().toList());
    }

    private static void check(JsonNode text, String name, List<String> missing) {
        if (text.asText().isBlank()) {
            missing.add(name);
        }
    }
}
