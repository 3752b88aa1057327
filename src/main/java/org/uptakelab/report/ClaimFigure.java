package org.uptakelab.report;

import java.util.List;
import java.util.stream.DoubleStream;
import org.uptakelab.claim.Citation;
import org.uptakelab.evidence.Figures;

/**
 * A published figure that a claim is held against.
 *
 * @param edition the claim
 * @param citation what the claim says of it
 * @param figure the figure
 */
record ClaimFigure(ClaimEdition edition, Citation citation, org.uptakelab.evidence.Figure figure) {
    static List<ClaimFigure> of(ClaimEdition edition) {
        return edition.claim().published().stream()
                .map(citation -> new ClaimFigure(edition, citation, Figures.named(citation.figure())))
                .toList();
    }

    boolean standsBeside(String measure) {
        return citation.measure().filter(measure::equals).isPresent();
    }

    /** {@return its ends, one or two, the lower first} */
    DoubleStream ends() {
        return DoubleStream.concat(figure.low().stream(), figure.high().stream())
                .distinct();
    }

    String certainty() {
        return edition.say("certainty." + figure.certainty().word());
    }

    String inOneLine() {
        return edition.in(figure.wording()) + ": " + edition.in(figure.label()) + " (" + certainty() + ")";
    }
}
