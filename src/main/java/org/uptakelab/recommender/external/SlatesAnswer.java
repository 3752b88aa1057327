package org.uptakelab.recommender.external;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.SlateRule;

/** Reads {@code {"slates": [[3, 1], [2]]}}, strictly. */
final class SlatesAnswer {
    private static final String SHOULD_BE = "must be one JSON object such as {\"slates\": [[3, 1], [2]]}";
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final byte[] line;
    private final JsonParser json;

    private SlatesAnswer(byte[] line, JsonParser json) {
        this.line = line;
        this.json = json;
    }

    /**
     * Reads an answer.
     *
     * @param line the line, with or without its end
     * @param users the visitors asked about
     * @param owned what each of them owns
     * @param round the round of the visits
     * @param slateSize the most items a slate may hold
     * @param rule what every slate must keep
     * @return a slate for each visitor
     * @throws BadAnswer if the line is no such answer or a slate breaks the rule
     */
    static int[][] read(byte[] line, int[] users, ItemSet[] owned, int round, int slateSize, SlateRule rule)
            throws BadAnswer {
        int[][] slates;
        try (JsonParser json = JSON.createParser(line)) {
            slates = new SlatesAnswer(line, json).slates(users.length);
        } catch (StreamReadException e) {
            throw new BadAnswer(SHOULD_BE + ", but is no JSON from column "
                    + Math.max(1, e.getLocation().getColumnNr()) + " on: " + Excerpt.of(line)
                    + " Maybe something else is printed:"
                    + " standard output is for answers alone, notes belong on standard error (in Python: print(…,"
                    + " file=sys.stderr)).");
        } catch (IOException e) {
            throw new BadAnswer(SHOULD_BE + ", but cannot be read (" + e.getMessage() + "): " + Excerpt.of(line));
        }
        for (int index = 0; index < users.length; index++) {
            Optional<String> broken = rule.brokenBy(slates[index], users[index], owned[index], slateSize);
            if (broken.isPresent()) {
                throw new BadAnswer("breaks a rule: slates[" + index + "], for user " + users[index] + " in round "
                        + round + ", " + broken.get() + ".");
            }
        }
        return slates;
    }

    private int[][] slates(int wanted) throws IOException, BadAnswer {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadAnswer(SHOULD_BE + ", but is " + Excerpt.of(line));
        }
        JsonToken key = json.nextToken();
        if (key == JsonToken.END_OBJECT) {
            throw new BadAnswer(
                    SHOULD_BE + ", but is empty: {}. Maybe a line was answered that is not of type slates: only"
                            + " those want an answer.");
        }
        if (key != JsonToken.FIELD_NAME || !json.currentName().equals("slates")) {
            throw new BadAnswer(SHOULD_BE + ", but its first key is "
                    + (key == JsonToken.FIELD_NAME ? json.currentName() : "missing") + ".");
        }
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new BadAnswer(SHOULD_BE + ", but its slates are no list: " + Excerpt.of(line));
        }
        int[][] slates = new int[wanted][];
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int[] slate = slate(count);
            if (count < wanted) {
                slates[count] = slate;
            }
            count++;
        }
        if (count != wanted) {
            throw new BadAnswer("must hold a slate for each visitor, in their order, but holds " + count + " for "
                    + wanted
                    + " visitors. Maybe an empty slate [] is missing where there is nothing to show, or a line was answered that"
                    + " is not of type slates.");
        }
        end();
        return slates;
    }

    private int[] slate(int index) throws IOException, BadAnswer {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new BadAnswer("must hold lists of item ids, but slates[" + index + "] is " + value()
                    + ". Maybe brackets are missing: one list for all visitors, and in it a list for each.");
        }
        int[] items = new int[16];
        int size = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || json.getNumberType() != JsonParser.NumberType.INT) {
                throw new BadAnswer("must hold item ids, which are whole numbers, but slates[" + index + "][" + size
                        + "] is " + value() + ". Maybe convert it (in Python: int(…)).");
            }
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = json.getIntValue();
        }
        return Arrays.copyOf(items, size);
    }

    private void end() throws IOException, BadAnswer {
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new BadAnswer(SHOULD_BE + ", but has another key: " + value() + ".");
        }
        if (json.nextToken() != null) {
            throw new BadAnswer(SHOULD_BE + ", but holds something after it: " + value() + ".");
        }
    }

    private String value() throws IOException {
        String text = json.getText();
        boolean quoted = json.currentToken() == JsonToken.VALUE_STRING;
        return text == null ? "missing" : quoted ? "the text \"" + text + "\"" : text;
    }
}
