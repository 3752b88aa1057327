package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderSpec;

/** The pages agree with the code, and their links lead somewhere. */
class DocumentationTest {
    private static final List<Path> FOLDERS = List.of(Path.of("src/docs"), Path.of("seeds"), Path.of("datasets"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_FENCE = Pattern.compile("(?ms)^```.*?^```$");

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/model.md", "src/docs/de/modell.md"})
    void theModelPageNamesEveryKeyWithItsDefault(String page) {
        String text = read(Path.of(page));
        List<String> missing = Scenario.SETTINGS.stream()
                .map(setting -> "| `" + setting.name() + "` | " + setting.fallback() + " |")
                .filter(row -> !text.contains("\n" + row))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/model.md", "src/docs/de/modell.md"})
    void theModelPageNamesEveryRecommender(String page) {
        String text = read(Path.of(page));
        List<String> missing = RecommenderSpec.NAMES.stream()
                .filter(name -> !text.contains("\n| `" + name + "` |"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/recommenders.md", "src/docs/de/empfehlungssysteme.md"})
    void theFamilyPagePlacesEveryRecommender(String page) {
        String text = read(Path.of(page));
        List<String> missing = RecommenderSpec.NAMES.stream()
                .filter(name -> !text.contains("`" + name + "`"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyLinkBetweenPagesResolves() {
        List<String> broken = FOLDERS.stream()
                .flatMap(DocumentationTest::pages)
                .flatMap(DocumentationTest::brokenLinks)
                .toList();
        assertEquals(List.of(), broken);
    }

    private static Stream<String> brokenLinks(Path page) {
        return LINK.matcher(withoutCode(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains("://"))
                .filter(link -> !resolves(page, link))
                .map(link -> page + " -> " + link);
    }

    private static boolean resolves(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target) && (hash < 0 || headings(target).anyMatch(link.substring(hash + 1)::equals));
    }

    /** The anchors of a page: headings in lower case, without punctuation, joined by hyphens. */
    private static Stream<String> headings(Path page) {
        return withoutCode(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutCode(Path page) {
        Matcher fences = CODE_FENCE.matcher(read(page));
        return fences.replaceAll("");
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
