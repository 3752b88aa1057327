package org.uptakelab.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What others found, beside what came out here.
 *
 * @param edition the claim
 */
record ClaimPublished(ClaimEdition edition) {
    /** {@return for a template: a row a figure, in the order of the claim} */
    List<Map<String, String>> values() {
        return ClaimFigure.of(edition).stream().map(this::row).toList();
    }

    private Map<String, String> row(ClaimFigure figure) {
        Optional<String> here = figure.citation().measure();
        return Map.of(
                "label",
                ClaimChart.capital(edition.in(figure.figure().label())),
                "wording",
                edition.in(figure.figure().wording()),
                "of",
                edition.in(figure.figure().of()),
                "source",
                edition.in(figure.figure().source()),
                "certainty",
                figure.certainty(),
                "here",
                here.map(this::here).orElse(edition.say("claim.published.none")),
                "hereOf",
                here.map(measure -> edition.text(measure).label()).orElse(""));
    }

    /** The range of a measure over the settings. */
    private String here(String measure) {
        return new ClaimQuantity(edition, edition.result().rules().get(0), measure, ClaimQuantity.NOT_JUDGED).range();
    }
}
