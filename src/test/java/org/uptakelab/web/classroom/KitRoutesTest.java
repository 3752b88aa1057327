package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.report.kit.PaperKit;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

class KitRoutesTest {
    private static final Site SITE = Site.open(Binding.loopback(0), List.of(new KitRoutes()));

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(SITE.origin() + path)).build(), BodyHandlers.ofByteArray());
    }

    @Test
    void aDocumentIsSentAsThePaperKitMakesIt() throws Exception {
        HttpResponse<byte[]> letter = get("/kit/letter-de.pdf");
        assertEquals(200, letter.statusCode());
        assertEquals(
                "application/pdf", letter.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(new PaperKit().pdf("letter", Locale.GERMAN), letter.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit/poster-de.pdf", "/kit/letter-fr.pdf", "/kit/letter-de.txt", "/kit/letter.pdf"})
    void whatThereIsNotIsRefusedInWords(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(404, answer.statusCode());
        String words = new String(answer.body(), StandardCharsets.UTF_8);
        assertTrue(words.contains("must be one of [script, cards,"), words);
    }
}
