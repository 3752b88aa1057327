package org.uptakelab.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Effort;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.Quantity;
import org.uptakelab.reproduction.Rebuilt;
import org.uptakelab.reproduction.Rule;

/**
 * A rebuilt model told in one language.
 *
 * @param model the model and what was published
 * @param words the words of all reports
 * @param own the words of its room
 * @param numbers the numbers of the language
 */
record ReproductionEdition(Rebuilt model, Words words, Words own, Numbers numbers) {
    private static final double HUNDRED = 100;

    ReproductionEdition(Rebuilt model, Locale language) {
        this(model, new Words(language), Words.ofReproduction(model.name(), language), new Numbers(language));
    }

    Locale language() {
        return words.language();
    }

    /** {@return a text that all models share} */
    String say(String key, String... gaps) {
        return words.say("reproduction." + key, gaps);
    }

    String title() {
        return own.say("title");
    }

    /** {@return the paragraphs of a key with numbers from 1 behind it} */
    List<String> paragraphs(String key) {
        return IntStream.iterate(1, number -> own.has(key + "." + number), number -> number + 1)
                .mapToObj(number -> own.say(key + "." + number))
                .toList();
    }

    /** {@return the panels, in the order of the table} */
    List<String> panels() {
        return model.quantities().stream()
                .map(quantity -> quantity.published().panel())
                .distinct()
                .toList();
    }

    /** {@return the quantities of a panel} */
    List<Quantity> quantities(String panel) {
        return model.quantities().stream()
                .filter(quantity -> quantity.published().panel().equals(panel))
                .toList();
    }

    /** {@return whether all quantities of a panel are printed in percent} */
    boolean isPercent(String panel) {
        return quantities(panel).stream()
                .allMatch(quantity -> quantity.published().unit() == Published.Unit.PERCENT);
    }

    /** {@return the value of a parameter with the decimal sign of the language} */
    String parameter(String value) {
        return language().getLanguage().equals(Locale.GERMAN.getLanguage())
                ? value.replace('.', ',').replace(" ", "; ")
                : value.replace(" ", ", ");
    }

    /** {@return how many published values, published directions and checks against own calculations were met; nothing of empty sorts} */
    String tally() {
        return Arrays.stream(Published.Basis.values())
                .filter(basis -> !model.judged(basis).isEmpty())
                .map(this::tally)
                .collect(Collectors.joining(", "));
    }

    private String tally(Published.Basis basis) {
        List<Quantity> judged = model.judged(basis);
        long met = judged.stream()
                .filter(quantity -> quantity.verdict() == Rule.Verdict.YES)
                .count();
        return words.sayCount(
                "reproduction.tally." + basis.name().toLowerCase(Locale.ROOT),
                judged.size(),
                "within",
                numbers.whole(met),
                "judged",
                numbers.whole(judged.size()));
    }

    String panel(String panel) {
        return own.say("panel." + panel);
    }

    String curve(Curve curve) {
        return own.say("curve." + curve.name());
    }

    String label(Published published) {
        return published.label().in(language());
    }

    /** {@return what came out as it should, and what is open; more runs are advised only where there can be more} */
    String verdict() {
        long open = model.count(Rule.Verdict.OPEN);
        String undecided = model.effort() == Effort.FULL ? "reproduction.open.full" : "reproduction.open";
        return say("verdict", "tally", tally())
                + (open == 0 ? "" : " " + words.sayCount(undecided, open, "open", numbers.whole(open)));
    }

    /** {@return the published value; where only a bound is published, the bound} */
    String published(Published published) {
        if (published.published().isPresent()) {
            return number(published, published.published().getAsDouble());
        }
        return switch (published.rule().kind()) {
            case ABOVE -> "> " + bound(published);
            case BELOW -> "< " + bound(published);
            case WITHIN, NONE -> "–";
        };
    }

    private String bound(Published published) {
        double bound = published.rule().bound();
        return bound == 0 ? "0" : number(published, bound);
    }

    /** {@return how far from the published value a quantity may lie, or on which side of a bound} */
    String tolerance(Published published) {
        return switch (published.rule().kind()) {
            case WITHIN -> "±\u00a0" + tolerated(published);
            case ABOVE -> "> " + bound(published);
            case BELOW -> "< " + bound(published);
            case NONE -> "–";
        };
    }

    private String tolerated(Published published) {
        double bound = published.rule().bound() * (published.unit() == Published.Unit.PERCENT ? HUNDRED : 1);
        int decimals = published.decimals();
        while (decimals < 6 && bound < 0.95 * Math.pow(10, -decimals)) {
            decimals++;
        }
        return numbers.decimals(bound, decimals);
    }

    String here(Quantity quantity) {
        return number(quantity.published(), quantity.found().here());
    }

    /** {@return the interval; that nothing was left to chance, if so} */
    String interval(Quantity quantity) {
        Found found = quantity.found();
        return found.isExact()
                ? say("exact")
                : number(quantity.published(), found.low()) + " " + words.say("number.to") + " "
                        + number(quantity.published(), found.high());
    }

    String verdict(Quantity quantity) {
        return verdict(quantity.verdict());
    }

    String verdict(Rule.Verdict verdict) {
        return verdict == Rule.Verdict.NONE ? "–" : say("within." + verdict.word());
    }

    String certainty(Published published) {
        return words.say("certainty." + published.certainty().word());
    }

    String number(Published published, double value) {
        return published.unit() == Published.Unit.PERCENT
                ? numbers.decimals(HUNDRED * value, published.decimals()) + "\u00a0%"
                : numbers.decimals(value, published.decimals());
    }

    /** {@return a quantity that was not reproduced, with what came out here and what was published} */
    String miss(Quantity quantity) {
        return say(
                "agreement.miss",
                "label",
                label(quantity.published()),
                "here",
                here(quantity),
                "published",
                published(quantity.published()));
    }
}
