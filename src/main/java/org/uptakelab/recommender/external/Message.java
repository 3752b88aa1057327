package org.uptakelab.recommender.external;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.uptakelab.catalog.Item;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Shop;

/**
 * The lines that a program is told, each a JSON object. They are ASCII whatever the titles hold, so that no program has to know
 * an encoding.
 */
final class Message {
    /** The version of the protocol, told in the first line. */
    static final int PROTOCOL = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private Message() {}

    /** Writes the keys of a message. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** The first line of a run: what is known before the first purchase. */
    static byte[] start(Shop shop) {
        return line("start", json -> {
            json.writeNumberField("protocol", PROTOCOL);
            // 31 bits: every generator takes a seed of that size.
            json.writeNumberField("seed", shop.keys().bits(Purpose.PROGRAM, 0, 0, 0) >>> 33);
            json.writeNumberField("users", shop.users());
            json.writeBooleanField("repeatPurchases", shop.repeatPurchases());
            json.writeArrayFieldStart("items");
            for (int id = 0; id < shop.catalog().size(); id++) {
                Item item = shop.catalog().item(id);
                json.writeStartObject();
                json.writeNumberField("id", id);
                json.writeStringField("title", item.title());
                json.writeNumberField("price", item.price());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The purchases of some rounds, in the order in which they were made. */
    static byte[] train(Ledger ledger, int fromRound, int toRound) {
        return line("train", json -> {
            json.writeNumberField("round", toRound);
            json.writeArrayFieldStart("purchases");
            for (int round = fromRound; round <= toRound; round++) {
                for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                    if (ledger.bought(visit) != Ledger.NOTHING) {
                        json.writeArray(new int[] {ledger.user(visit), ledger.bought(visit), round}, 0, 3);
                    }
                }
            }
            json.writeEndArray();
        });
    }

    /** The question for the slates of visitors. */
    static byte[] slates(int[] users, ItemSet[] owned, int round, int slateSize) {
        return line("slates", json -> {
            json.writeNumberField("round", round);
            json.writeNumberField("slateSize", slateSize);
            json.writeArrayFieldStart("visitors");
            for (int index = 0; index < users.length; index++) {
                json.writeStartObject();
                json.writeNumberField("user", users[index]);
                json.writeFieldName("owned");
                json.writeArray(owned[index].toArray(), 0, owned[index].size());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static byte[] line(String type, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
