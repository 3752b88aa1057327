package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.setting.UserError;

class SiteTest {
    record Wish(int item, String word) {}

    enum Kind {
        SMALL_THING
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> TROUBLE = new CopyOnWriteArrayList<>();
    private static Site site = openSite();

    private static Site openSite() {
        return Site.open(
                Binding.loopback(0),
                List.of(routes -> routes.get("/api/kind", ctx -> Json.answer(ctx, Map.of("kind", Kind.SMALL_THING)))
                        .post("/api/wish", ctx -> Json.answer(ctx, Json.body(ctx, Wish.class)))
                        .get("/api/fault", ctx -> {
                            throw new IllegalStateException("secret words");
                        })
                        .get("/api/refused", ctx -> {
                            throw new Refused(409, "gone", "It is gone.", "Maybe join again.", List.of("one", "two"));
                        })),
                TROUBLE::add);
    }

    @BeforeAll
    static void isOpen() {
        assertTrue(site.port() > 0);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site.origin() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/kind", "/lib/d3.min.js", "/nothing/here", "/api/fault", "/text/en.json", "/%zz"})
    void everyAnswerHasTheSecurityHeaders(String path) throws Exception {
        String head = RawHttp.exchange(
                site.port(), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        for (String header : List.of(
                "Content-Security-Policy: default-src 'none'; script-src 'self'",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: no-referrer",
                "Cross-Origin-Opener-Policy: same-origin",
                "Cache-Control: no-")) {
            assertTrue(head.contains(header), () -> header + " is missing in\n" + head);
        }
        assertFalse(head.contains("Set-Cookie"), head);
        assertFalse(head.contains("Server:"), head);
    }

    @Test
    void servesFilesWithTypeAndTag() throws Exception {
        HttpResponse<String> first = send(to("/lib/d3.min.js"));
        assertEquals(200, first.statusCode());
        assertEquals(
                "text/javascript; charset=utf-8",
                first.headers().firstValue("Content-Type").orElse(""));
        assertTrue(first.body().contains("d3js.org"));
        String tag = first.headers().firstValue("ETag").orElse("");
        assertEquals(
                304, send(to("/lib/d3.min.js").header("If-None-Match", tag)).statusCode());
    }

    @Test
    void speaksJson() throws Exception {
        assertEquals("{\"kind\":\"small-thing\"}", send(to("/api/kind")).body());
        assertEquals(
                "{\"item\":3,\"word\":\"x\"}",
                post("/api/wish", "{\"item\":3,\"word\":\"x\"}").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"item\":\"x\"}",
                "{\"item\":1.5}",
                "{\"item\":1,\"other\":2}",
                "{\"item\":1}{}",
                "nul"
            })
    void refusesBodiesOfAnotherForm(String body) throws Exception {
        HttpResponse<String> answer = post("/api/wish", body);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"key\":\"malformed\""), answer.body());
        assertFalse(answer.body().contains("uptakelab"), answer.body());
    }

    @Test
    void refusesLargeBodiesAndOtherTypes() throws Exception {
        assertEquals(413, post("/api/wish", "x".repeat(Json.BODY_LIMIT + 1)).statusCode());
        assertEquals(
                415,
                send(to("/api/wish").POST(HttpRequest.BodyPublishers.ofString("{\"item\":1}")))
                        .statusCode());
    }

    @Test
    void tellsRefusalsAndFaultsWithoutATrace() throws Exception {
        HttpResponse<String> refused = send(to("/api/refused"));
        assertEquals(409, refused.statusCode());
        assertEquals(
                "{\"error\":{\"key\":\"gone\",\"message\":\"It is gone.\",\"maybe\":\"Maybe join again.\","
                        + "\"problems\":[\"one\",\"two\"]}}",
                refused.body());
        TROUBLE.clear();
        HttpResponse<String> fault = send(to("/api/fault"));
        assertEquals(500, fault.statusCode());
        assertFalse(fault.body().contains("secret") || fault.body().contains("Exception"), fault.body());
        assertEquals(1, TROUBLE.size());
        assertTrue(TROUBLE.get(0).contains("GET /api/fault: IllegalStateException"), TROUBLE.get(0));
        assertFalse(TROUBLE.get(0).contains("127.0.0.1"), TROUBLE.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "", "localhost.evil"})
    void refusesNamesThatAreNotOurs(String host) throws Exception {
        String answer = RawHttp.exchange(
                site.port(), "GET /api/kind HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("small-thing"), answer);
    }

    @Test
    void refusesChangesFromOtherPages() throws Exception {
        String body = "{\"item\":3,\"word\":\"x\"}";
        for (String header : List.of("Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site")) {
            String answer = RawHttp.exchange(
                    site.port(),
                    "POST /api/wish HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\n" + header
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                            + "\r\nConnection: close\r\n\r\n" + body);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
        String own = RawHttp.exchange(
                site.port(),
                "POST /api/wish HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\nOrigin: http://127.0.0.1:"
                        + site.port()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
        assertTrue(own.startsWith("HTTP/1.1 200"), own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/lab/../../pom.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/lab/..%2f..%2fpom.xml",
                "/lab%2findex.html",
                "/..;/x",
                "/lab/.hidden",
                "//etc/passwd",
                "/lab/\\..\\x",
                "/org/uptakelab/web/Site.class",
                "/text/../text/en.json5",
                "/META-INF/MANIFEST.MF",
                "/lab/index.html%00.js"
            })
    void findsNothingOutsideItsFiles(String path) throws Exception {
        String answer = RawHttp.exchange(
                site.port(), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void namesTheHostOrPortThatCannotBe() {
        UserError taken = assertThrows(UserError.class, () -> Site.open(Binding.loopback(site.port()), List.of()));
        assertTrue(taken.messages().get(0).contains("Port " + site.port()), taken::getMessage);
        UserError unknown =
                assertThrows(UserError.class, () -> Site.open(new Binding("nowhere.invalid", 0), List.of()));
        assertTrue(unknown.messages().get(0).contains("nowhere.invalid"), unknown::getMessage);
        UserError foreign = assertThrows(UserError.class, () -> Site.open(new Binding("192.0.2.1", 0), List.of()));
        assertTrue(foreign.messages().get(0).contains("192.0.2.1"), foreign::getMessage);
    }
}
