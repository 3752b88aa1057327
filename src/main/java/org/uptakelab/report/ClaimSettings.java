package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.RuleResult;

/**
 * Every setting of a claim with its numbers: a table a rule.
 *
 * @param edition the claim
 */
record ClaimSettings(ClaimEdition edition) {
    /** {@return what differs between settings, as the first columns have it} */
    List<String> columns() {
        return edition.factors().stream()
                .map(factor -> edition.factor(factor.key()))
                .toList();
    }

    /** {@return for a template: a table a rule} */
    List<Map<String, Object>> tables() {
        return edition.result().rules().stream().map(this::table).toList();
    }

    private Map<String, Object> table(RuleResult rule) {
        List<ClaimQuantity> quantities = new ArrayList<>();
        for (int index = 0; index < rule.rule().conditions().size(); index++) {
            quantities.add(new ClaimQuantity(
                    edition, rule, rule.rule().conditions().get(index).measure(), index));
        }
        return Map.of(
                "reading",
                edition.reading(rule),
                "quantities",
                quantities.stream()
                        .map(quantity -> ClaimChart.capital(quantity.label()))
                        .toList(),
                "rows",
                rule.points().stream().map(point -> row(point, quantities)).toList());
    }

    private Map<String, Object> row(PointResult point, List<ClaimQuantity> quantities) {
        return Map.of(
                "values",
                edition.factors().stream()
                        .map(factor -> Map.of(
                                "name",
                                edition.factor(factor.key()),
                                "value",
                                edition.level(factor.key(), edition.valueAt(point.point(), factor.key()))))
                        .toList(),
                "cells",
                quantities.stream()
                        .map(quantity -> Map.of(
                                "name",
                                ClaimChart.capital(quantity.label()),
                                "mean",
                                quantity.say(quantity.at(point)),
                                "interval",
                                quantity.interval(quantity.at(point))))
                        .toList(),
                "outcome",
                edition.say("claim.outcome." + point.outcome().word()),
                "look",
                point.outcome().word());
    }
}
