package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.experiment.Provenance;

/**
 * The page of a calibration: one HTML file with its pictures inside, without scripts and outside links.
 *
 * @param edition the calibration in one language
 * @param name what was calibrated
 * @param scenario the text of the scenario chosen, if one was
 */
record CalibrationPage(CalibrationEdition edition, String name, Optional<String> scenario) {
    private static final int MOST_ROWS = 400;

    /** {@return the page as UTF-8} */
    byte[] html(List<ReportPage.Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        values.put("heading", say("calibration.heading", "name", name));
        values.put("lead", edition.found());
        values.put("reminder", say("calibration.reminder"));
        values.put("charts", charts.stream().map(ReportPage.Printed::values).toList());
        set(values);
        values.put("scenario", scenario.<Object>map(text -> text).orElse(false));
        values.put("scenarioHeading", say("calibration.scenario"));
        values.put("scenarioNote", scenarioNote());
        values.put("wordsHeading", say("sweep.words"));
        values.put("per", say("page.table.per"));
        provenance(values);
        return Templates.read("calibration.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key, String... gaps) {
        return edition.words().say(key, gaps);
    }

    private String scenarioNote() {
        return edition.result()
                .chosen()
                .map(chosen -> say(
                        "calibration.scenario.note",
                        "worlds",
                        edition.numbers().whole(chosen.scenario().run().replications())))
                .map(note -> edition.result().isReached() ? note : note + " " + edition.missed())
                .orElse("");
    }

    private void set(Map<String, Object> values) {
        List<SolvedSetting> set = edition.set();
        values.put("setHeading", say("calibration.set"));
        values.put(
                "setNote",
                set.isEmpty()
                        ? say("calibration.set.empty")
                        : say(
                                "calibration.set.note",
                                "order",
                                edition.text(edition.result().order()).label(),
                                "worlds",
                                edition.numbers().whole(edition.calibration().worlds())));
        values.put(
                "setCut",
                set.size() > MOST_ROWS
                        ? List.of(say(
                                "calibration.set.cut",
                                "shown",
                                edition.numbers().whole(MOST_ROWS),
                                "all",
                                edition.numbers().whole(set.size())))
                        : List.of());
        values.put("hasRows", !set.isEmpty());
        values.put(
                "keys",
                edition.keys().stream()
                        .map(key -> Map.of("key", key, "name", edition.key(key).named()))
                        .toList());
        values.put(
                "measures",
                edition.measures().stream()
                        .map(measure -> edition.text(measure).definition())
                        .toList());
        values.put("rows", set.stream().limit(MOST_ROWS).map(this::row).toList());
    }

    private Map<String, Object> row(SolvedSetting setting) {
        Attempt attempt = setting.solution().orElseThrow();
        List<String> found = CalibrationEdition.values(setting, attempt);
        List<Map<String, String>> values = new ArrayList<>();
        for (int key = 0; key < found.size(); key++) {
            values.add(Map.of("name", edition.key(edition.keys().get(key)).name(), "value", found.get(key)));
        }
        return Map.of(
                "values",
                values,
                "cells",
                edition.measures().stream()
                        .map(measure -> edition.cell(attempt.estimate(measure), measure))
                        .toList());
    }

    private void provenance(Map<String, Object> values) {
        Provenance provenance = edition.result().provenance();
        PageOrigin.put(values, edition.words(), "calibration.provenance", provenance);
        values.put("hash", Objects.requireNonNull(provenance.hashes().get("calibration")));
        values.put("recipeLabel", say("calibration.recipe"));
        values.put("recipe", Objects.requireNonNull(provenance.scenarios().get("calibration")));
    }
}
