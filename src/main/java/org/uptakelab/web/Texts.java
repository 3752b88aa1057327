package org.uptakelab.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the pages: one file a language, served by the section. */
final class Texts {
    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Map<String, JsonNode> byLanguage =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Texts::read));

    /** Answers {@code /text/{file}?part=lab,common}: these sections of the language's file; all of them without {@code part}. */
    void serve(Context ctx) {
        String file = ctx.pathParam("file");
        JsonNode sections = file.endsWith(".json") ? byLanguage.get(file.substring(0, file.length() - 5)) : null;
        if (sections == null) {
            throw new Refused(404, "not-found", "The pages speak " + String.join(" and ", LANGUAGES) + " only.");
        }
        String parts = ctx.queryParam("part");
        WebFile answer = WebFile.of(
                Json.text(parts == null ? sections : chosen(sections, parts)), "application/json; charset=utf-8");
        ctx.header("Cache-Control", "no-cache").header("ETag", answer.tag());
        if (answer.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType(answer.type()).result(answer.bytes());
    }

    private static Map<String, JsonNode> chosen(JsonNode sections, String parts) {
        Map<String, JsonNode> chosen = new LinkedHashMap<>();
        for (String part : Arrays.asList(parts.split(",", 20))) {
            JsonNode section = sections.get(part);
            if (section == null) {
                throw new Refused(404, "no-such-text", "One of the parts asked for is not in the file of texts.");
            }
            chosen.put(part, section);
        }
        return chosen;
    }

    private static JsonNode read(String language) {
        String resource = "web/text/" + language + ".json";
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(resource)) {
            return Json.tree(in == null ? new byte[] {'{', '}'} : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is not the JSON expected.", e);
        }
    }
}
