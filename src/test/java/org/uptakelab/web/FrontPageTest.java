package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {
    @ParameterizedTest
    @CsvSource({"/,/lab/", "/?lang=de,/lab/?lang=de"})
    void theRootLeadsToThePageAndKeepsTheQuery(String asked, String answered) throws IOException {
        try (Site site = Site.open(Binding.loopback(0), List.of(new FrontPage("/lab/")), trouble -> {})) {
            String head = RawHttp.exchange(
                    site.port(), "GET " + asked + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertTrue(head.startsWith("HTTP/1.1 302 "), head);
            assertTrue(head.contains("Location: " + answered + "\r\n"), head);
        }
    }
}
