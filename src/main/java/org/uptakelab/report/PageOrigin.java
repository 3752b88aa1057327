package org.uptakelab.report;

import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.Provenance;

/** Where a result comes from, as the pages on experiments tell it below everything else. */
final class PageOrigin {
    private PageOrigin() {}

    /**
     * Puts the origin among the values of a page.
     *
     * @param values the values
     * @param words the words of the page's language
     * @param text key of the sentence that says how the result can be had again
     * @param provenance where the result comes from
     */
    static void put(Map<String, Object> values, Words words, String text, Provenance provenance) {
        values.put("provenanceHeading", words.say("page.provenance"));
        values.put("provenanceText", words.say(text));
        values.put("versionLabel", words.say("page.version"));
        values.put("version", provenance.version());
        values.put("commit", provenance.commit());
        values.put("javaLabel", words.say("page.java"));
        values.put("java", provenance.java());
        values.put("hashLabel", words.say("page.hash"));
        values.put("hashes", List.copyOf(provenance.hashes().values()));
        values.put("made", words.say("page.made"));
    }
}
