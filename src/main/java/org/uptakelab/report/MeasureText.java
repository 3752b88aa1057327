package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Extensions;
import org.uptakelab.measure.Estimate;

/**
 * A measure in words, in English or German.
 *
 * @param name its name in files and tables, never translated
 * @param label what people call it
 * @param numerator what is counted or summed
 * @param denominator what it is divided by
 * @param range the values it can take
 * @param good which end is good
 * @param unit what its values are
 * @param source where the formula comes from
 */
public record MeasureText(
        String name,
        String label,
        String numerator,
        String denominator,
        String range,
        Good good,
        Unit unit,
        String source) {

    /** The measures of the model's core, in the order in which they are shown. */
    public static final List<String> CORE = List.of(
            "shown_share",
            "preceded_share",
            "taken_share",
            "coincident_share",
            "coincident_taken",
            "caused_share",
            "anyway_rate",
            "diverted_rate",
            "created_rate",
            "incremental_share",
            "take_rate",
            "conversion",
            "revenue",
            "surplus",
            "effective_catalog",
            "gini",
            "coverage",
            "similarity",
            "individual_diversity");

    /** All measures: those of the core, then those of extensions. */
    public static final List<String> NAMES =
            Stream.concat(CORE.stream(), Extensions.MEASURES.stream()).toList();

    private static final String BUNDLE = "org.uptakelab.report.measures";

    /** Which end of a measure is good. */
    public enum Good {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** The measure describes and does not judge. */
        NEITHER
    }

    /** What the values of a measure are. */
    public enum Unit {
        /** A share or rate, shown in percent. */
        SHARE,
        /** An amount of money, in currency units. */
        CURRENCY,
        /** Utility, in units of the choice noise. */
        UTILITY,
        /** A number of items. */
        ITEMS,
        /** A number without a unit. */
        NUMBER
    }

    /**
     * The words for a measure.
     *
     * @param name the measure's name
     * @param language English or German
     * @return its words
     * @throws java.util.MissingResourceException if there is no such measure or language
     */
    public static MeasureText of(String name, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MeasureText(
                name,
                words.getString(name + ".label"),
                words.getString(name + ".numerator"),
                words.getString(name + ".denominator"),
                words.getString(name + ".range"),
                Good.valueOf(words.getString(name + ".good").toUpperCase(Locale.ROOT)),
                Unit.valueOf(words.getString(name + ".unit").toUpperCase(Locale.ROOT)),
                words.getString(name + ".source"));
    }

    /**
     * An estimate as pictures show it: Student's t knows no bounds, but a share of a whole is not below 0 or above 1.
     *
     * @param estimate mean and interval of this measure
     * @return the same with its interval cut at the ends of what the measure can be, where its range is such a share's
     */
    Estimate cut(Estimate estimate) {
        if (unit != Unit.SHARE) {
            return estimate;
        }
        double least = range.startsWith("[0") ? 0 : Double.NEGATIVE_INFINITY;
        double most = range.endsWith("1]") || name.equals("incremental_share") ? 1 : Double.POSITIVE_INFINITY;
        return new Estimate(
                estimate.mean(),
                Math.max(least, estimate.low()),
                Math.min(most, estimate.high()),
                estimate.replications(),
                estimate.undefined());
    }

    /** {@return name, label, numerator and denominator, as the definitions below a table have them} */
    Map<String, Object> definition() {
        return Map.of("name", name, "label", label, "numerator", numerator, "denominator", denominator);
    }

    /**
     * The words for every measure.
     *
     * @param language English or German
     * @return their words, in the order of {@link #NAMES}
     */
    public static List<MeasureText> all(Locale language) {
        return texts(NAMES.stream(), language);
    }

    /**
     * The words for the measures of the model's core.
     *
     * @param language English or German
     * @return their words, in the order of {@link #CORE}
     */
    public static List<MeasureText> core(Locale language) {
        return texts(CORE.stream(), language);
    }

    /**
     * The words for the measures that arms took.
     *
     * @param arms the arms
     * @param language English or German
     * @return the words of those that one of them took at least, in the order of {@link #NAMES}
     */
    static List<MeasureText> taken(List<ArmResult> arms, Locale language) {
        return texts(
                NAMES.stream()
                        .filter(name -> CORE.contains(name)
                                || arms.stream()
                                        .anyMatch(
                                                arm -> arm.scenario().measures().contains(name))),
                language);
    }

    private static List<MeasureText> texts(Stream<String> names, Locale language) {
        return names.map(name -> of(name, language)).toList();
    }
}
