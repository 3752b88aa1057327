package org.uptakelab.classroom.mission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.setting.UserError;

/** Reads mission cards from YAML; all problems of a card are told at once. */
public final class CardFile {
    /** The longest card, in letters. */
    static final int LONGEST = 20_000;

    private static final int MOST_ALIASES = 10;

    private CardFile() {}

    /**
     * Reads a card.
     *
     * @param source name of the file, which names the card: its stem
     * @param text the card as written
     * @return the card
     * @throws UserError with every problem found
     */
    public static MissionCard parse(String source, String text) {
        if (text.length() > LONGEST) {
            throw new UserError(source + " must be a mission card of at most " + LONGEST + " letters, but has "
                    + text.length() + ". Maybe it is another kind of file.");
        }
        return new CardBinder(source).bind(key(source), content(source, text));
    }

    /**
     * The key of a card.
     *
     * @param source name of its file
     * @return the name without folder and extension
     */
    public static String key(String source) {
        return ScenarioFile.stem(source);
    }

    static MissionCard resource(String key) {
        // From the root: a jar, unlike a folder, knows no "..".
        String name = "/org/uptakelab/classroom/missions/" + key + ".yaml";
        try (InputStream stream = Objects.requireNonNull(CardFile.class.getResourceAsStream(name))) {
            return parse(key + ".yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> content(String source, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        Object content;
        try {
            content = new Load(settings).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            String line = mark.map(place -> ", line " + (place.getLine() + 1)).orElse("");
            throw new UserError(source + line + ": this is not YAML: " + e.getProblem() + ".", e);
        } catch (YamlEngineException e) {
            throw new UserError(source + " must be a mission card in YAML, but is not. Maybe look at its indents.", e);
        }
        if (!(content instanceof Map<?, ?> map)) {
            throw new UserError(source + " must hold the keys goal, levers and map, but holds none."
                    + " Maybe start from a card of the lab.");
        }
        return map;
    }
}
