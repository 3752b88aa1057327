package org.uptakelab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;

/** JSON as the pages speak it: absent values left out, constants in kebab-case, unknown fields refused. */
public final class Json {
    /** Most bytes of a JSON body, unless a route says otherwise. */
    public static final int BODY_LIMIT = 16 * 1024;

    // Buffers that are used again would keep what a pupil wrote, beyond the moment when everything is deleted.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule().addSerializer(new KebabCase()))
            .build();

    private Json() {}

    /**
     * An object as JSON on one line.
     *
     * @param value a record, map, list, text, number or constant
     * @return its JSON
     */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + value.getClass(), e);
        }
    }

    /**
     * Answers with JSON.
     *
     * @param ctx the request to answer
     * @param value what to answer
     */
    public static void answer(Context ctx, Object value) {
        ctx.contentType("application/json; charset=utf-8").result(text(value));
    }

    /**
     * The JSON body of a request.
     *
     * @param ctx the request
     * @param type the record to read it as
     * @return the body
     * @throws Refused if it is no JSON, too large or of another form
     */
    public static <T> T body(Context ctx, Class<T> type) {
        return body(ctx, type, BODY_LIMIT);
    }

    /**
     * The JSON body of a request, up to a size.
     *
     * @param ctx the request
     * @param type the record to read it as
     * @param limit most bytes
     * @return the body
     * @throws Refused if it is no JSON, too large or of another form
     */
    public static <T> T body(Context ctx, Class<T> type, int limit) {
        requireJson(ctx);
        try {
            return MAPPER.readValue(bytes(ctx, limit), type);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new Refused(400, "body-broken-off", "The body of the request ended before it was complete.");
        }
    }

    /**
     * Reads JSON that comes from elsewhere than a request.
     *
     * @param text the JSON
     * @return the tree
     */
    static JsonNode tree(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    /**
     * The body of a request as it came.
     *
     * @param ctx the request
     * @param limit most bytes
     * @return the bytes
     * @throws IOException if the client broke off
     * @throws Refused if there are more
     */
    public static byte[] bytes(Context ctx, int limit) throws IOException {
        if (ctx.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        byte[] bytes = ctx.req().getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    private static Refused tooLarge(int limit) {
        return new Refused(
                413, "too-large", "The body of the request must be at most " + limit + " bytes, but is larger.");
    }

    private static void requireJson(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refused(
                    415,
                    "not-json",
                    "The body must be application/json, but is " + (type == null ? "of no type" : type) + ".");
        }
    }

    /** Jackson's words name the place, but also classes of ours and lines of the body: only the place is told. */
    private static Refused malformed(JsonProcessingException failure) {
        String place = failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
        return new Refused(400, "malformed", "The body of the request is not the JSON expected here" + place + ".");
    }

    private static final class KebabCase extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1L;

        KebabCase() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
