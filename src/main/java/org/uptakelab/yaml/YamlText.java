package org.uptakelab.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.uptakelab.setting.UserError;

/** Turns the text of a YAML file into a tree, or says where it is no YAML. */
public final class YamlText {
    private static final int DEEPEST = 8;

    private final String source;
    private final String kind;

    private YamlText(String source, String kind) {
        this.source = source;
        this.kind = kind;
    }

    /**
     * Reads a text of one document.
     *
     * @param source the name of the text in messages, for example a file
     * @param kind what the file is, for messages, for example {@code a scenario file}
     * @param text the text
     * @return its root; nothing for a text without content
     * @throws UserError with the place where the text is no YAML, holds a second document or is nested too deep
     */
    public static Optional<YamlNode> read(String source, String kind, String text) {
        return new YamlText(source, kind).compose(text).filter(root -> root.form() != YamlNode.Form.EMPTY);
    }

    private Optional<YamlNode> compose(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(TextFile.LARGEST)
                .build();
        try {
            checkShape(new Parse(settings).parseString(text));
            return new Compose(settings).composeString(text).map(root -> new YamlNode(source, root));
        } catch (ReaderException e) {
            throw new UserError(
                    placeOf(text, e.getPosition()).prefix()
                            + kind
                            + " must be text, but holds the character "
                            + String.format(Locale.ROOT, "U+%04X", e.getCodePoint())
                            + ". Maybe it is another kind of file.",
                    e);
        } catch (MarkedYamlEngineException e) {
            Place place =
                    e.getProblemMark().or(e::getContextMark).map(this::place).orElse(Place.of(source));
            throw new UserError(place.prefix() + "this is not YAML: " + problem(e.getProblem()), e);
        } catch (YamlEngineException e) {
            throw new UserError(source + ": this is not YAML: " + e.getMessage() + ".", e);
        }
    }

    /** Refuses several documents and deep nesting before a tree is built. */
    private void checkShape(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw refused(event, " must hold one document, but another begins here. Maybe delete the ---.");
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw refused(event, " must not be nested deeply, but is nested more than " + DEEPEST + " deep here.");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private UserError refused(Event event, String message) {
        return new UserError(
                event.getStartMark().map(this::place).orElse(Place.of(source)).prefix() + kind + message);
    }

    private static String problem(String problem) {
        String said = problem.replaceFirst("\\.? \\(Do not use .*\\)$", "");
        if (said.contains("(TAB)")) {
            return said + ". Maybe use spaces: YAML is not indented with tabs.";
        }
        if (said.contains("mapping values are not allowed")) {
            return said + ". Maybe the line is indented too far, or a quotation mark is missing.";
        }
        return said + ".";
    }

    private Place place(Mark mark) {
        return YamlNode.placeOf(source, mark);
    }

    private Place placeOf(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return new Place(source, line, position - before.lastIndexOf('\n'));
    }
}
