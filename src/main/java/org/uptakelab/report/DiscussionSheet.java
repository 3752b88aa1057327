package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.measure.Estimate;

/**
 * The one-page sheet for a discussion in class, with the figures of the five shops that come with the lab.
 */
public final class DiscussionSheet {
    /** The scenarios that a sheet tells of. */
    public static final List<String> SEEDS =
            List.of("amazon", "netflix", "amazon-foresight", "amazon-steered", "placebo");

    private static final List<String> MEASURES =
            List.of("taken_share", "coincident_taken", "caused_share", "anyway_rate", "diverted_rate", "created_rate");

    private final Result result;
    private final Locale language;
    private final Numbers numbers;
    private final Edition edition;

    private DiscussionSheet(Result result, Locale language) {
        Words words = new Words(language);
        this.result = result;
        this.language = language;
        this.numbers = new Numbers(words);
        this.edition = new Edition(result, words, numbers);
    }

    /**
     * The sheet in one language.
     *
     * @param result a result with one arm a scenario of {@link #SEEDS}
     * @param language English or German
     * @return a page that needs no other file
     * @throws IllegalArgumentException if a scenario is missing
     */
    public static NamedFile of(Result result, Locale language) {
        Fonts.prepare();
        String name = "discussion-sheet-" + language.getLanguage() + ".html";
        return new NamedFile(name, new DiscussionSheet(result, language).html().getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        Map<String, Object> values = new HashMap<>();
        values.put("amazon", values("amazon"));
        values.put("netflix", values("netflix"));
        values.put("placebo", values("placebo"));
        values.put("fit", Map.of("low", caused(Comparator.naturalOrder()), "high", caused(Comparator.reverseOrder())));
        values.put("replications", numbers.whole(arm("amazon").replications().size()));
        values.put(
                "version",
                result.provenance().version() + " (" + result.provenance().commit() + ")");
        values.put("plane", plane());
        return Templates.read("discussion-sheet_" + language.getLanguage() + ".mustache")
                .execute(values);
    }

    private ArmResult arm(String scenario) {
        return result.arms().stream()
                .filter(arm -> arm.scenario().name().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A discussion sheet must have a result of " + scenario + ", but has none."));
    }

    private Map<String, String> values(String scenario) {
        Map<String, String> values = new HashMap<>();
        for (String measure : MEASURES) {
            Estimate estimate = arm(scenario).estimate(measure);
            values.put(
                    measure,
                    numbers.exactPercent(estimate.mean())
                            + (estimate.hasInterval()
                                    ? " (" + numbers.interval(estimate, MeasureText.Unit.SHARE) + ")"
                                    : ""));
        }
        return values;
    }

    /** The lowest or highest caused share among the shops that were set to 35 % taken. */
    private String caused(Comparator<Double> order) {
        return List.of("amazon", "amazon-foresight", "amazon-steered").stream()
                .map(scenario -> arm(scenario).estimate("caused_share").mean())
                .min(order)
                .map(numbers::percent)
                .orElseThrow();
    }

    private String plane() {
        Picture picture = new Picture(new PlaneChart(edition).figure(Format.NARROW), Format.NARROW);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    }
}
