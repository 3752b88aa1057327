package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;
import org.uptakelab.evidence.Bilingual;

/**
 * A claim of the argument as an experiment that could come out either way.
 *
 * @param number its number, from 1
 * @param title the claim in plain words, one sentence
 * @param page where it is made
 * @param published the published figures that it is held against
 * @param grid what is varied, and what is run at every point
 * @param rules when it holds at a point, each under a reading; at least one
 * @param checks what holds by construction
 * @param against what would have counted against it
 * @param strongest the strongest case for it and against it
 * @param limits what the experiment cannot say
 * @param changed what was changed of its experiment or its rules after results had been seen, and why; empty if nothing was
 * @param shows the measures that its chart shows; at least one
 */
public record Claim(
        int number,
        Bilingual title,
        BookPage page,
        List<Citation> published,
        ClaimGrid grid,
        List<Rule> rules,
        List<Check> checks,
        Bilingual against,
        Strongest strongest,
        Bilingual limits,
        Optional<Bilingual> changed,
        List<String> shows) {
    /**
     * The strongest case, in two sentences each.
     *
     * @param inFavour for the claim
     * @param against against it
     */
    public record Strongest(Bilingual inFavour, Bilingual against) {}

    /** Copies the lists. */
    public Claim {
        published = List.copyOf(published);
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        shows = List.copyOf(shows);
    }
}
