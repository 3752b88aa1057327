package org.uptakelab.claim;

import org.uptakelab.evidence.Bilingual;

/**
 * Where the claim is made, by the pages that a German review of the two books names.
 *
 * @param book which of Timo Daum's books
 * @param pages the pages, as that review has them
 */
public record BookPage(Book book, Bilingual pages) {
    /** The two books. */
    public enum Book {
        /** Das Kapital sind wir. Zur Kritik der digitalen Ökonomie. */
        I("Das Kapital sind wir"),
        /** Die künstliche Intelligenz des Kapitals. */
        II("Die künstliche Intelligenz des Kapitals");

        private final String title;

        Book(String title) {
            this.title = title;
        }

        /** {@return its title} */
        public String title() {
            return title;
        }
    }
}
