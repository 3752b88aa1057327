package org.uptakelab.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/** Class files as JSON, one and the same text for one and the same class. */
final class ClassFileJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);

    private ClassFileJson() {}

    static String write(ClassFile file) {
        try {
            return MAPPER.writer(LINES).writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A class file cannot be written as JSON.", e);
        }
    }

    static ClassFile read(String source, String text) {
        try {
            ClassFile file = MAPPER.readValue(text, ClassFile.class);
            if (file == null) {
                throw notAClassFile(source, null, "it is empty.");
            }
            return file;
        } catch (ValueInstantiationException e) {
            Throwable cause = e.getCause();
            String problem = cause instanceof IllegalArgumentException ? String.valueOf(cause.getMessage()) : "";
            throw notAClassFile(source, e, problem);
        } catch (JsonMappingException e) {
            boolean json = !(e.getCause() instanceof StreamReadException);
            throw notAClassFile(
                    source, e, json ? "at " + path(e) + " stands what no lesson gives." : "it is not JSON.");
        } catch (JsonProcessingException e) {
            throw notAClassFile(source, e, "it is not JSON.");
        } catch (NullPointerException e) {
            throw notAClassFile(source, e, "a part is missing.");
        }
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference place : e.getPath()) {
            path.append(path.length() == 0 ? "" : ".")
                    .append(place.getFieldName() == null ? place.getIndex() + 1 : place.getFieldName());
        }
        return path.length() == 0 ? "the start" : path.toString();
    }

    private static UserError notAClassFile(String source, @Nullable Exception cause, String problem) {
        UserError error = new UserError(source + " must be a class file of Uptake Lab, but is not: " + problem
                + " Maybe it was changed, or is another kind of file.");
        if (cause != null) {
            error.initCause(cause);
        }
        return error;
    }
}
