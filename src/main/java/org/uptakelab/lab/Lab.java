package org.uptakelab.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.claim.ClaimFile;
import org.uptakelab.data.LogReader;
import org.uptakelab.evidence.Figure;
import org.uptakelab.evidence.Figures;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.report.MeasureText;
import org.uptakelab.report.Numbers;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.SweepFile;

/**
 * The lab in one language: where notebooks and small programs begin. Immutable.
 */
public final class Lab {
    private final Locale language;
    private final Family family;
    private final int threads;

    private Lab(Locale language, Family family, int threads) {
        this.language = language;
        this.family = family;
        this.threads = threads;
    }

    /** {@return the lab with tables and charts in English} */
    public static Lab inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** {@return the lab with tables and charts in German} */
    public static Lab inGerman() {
        return in(Locale.GERMAN);
    }

    private static Lab in(Locale language) {
        return new Lab(language, Family.OF_THE_LAB, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same lab with recommenders of one's own.
     *
     * @param trainers the recommenders, each with a name of its own
     * @return a lab that knows them by name beside its own
     * @throws org.uptakelab.setting.UserError with every name and parameter that cannot be
     */
    public Lab with(Trainer... trainers) {
        List<Trainer> all = new ArrayList<>(family.brought());
        all.addAll(List.of(trainers));
        return new Lab(language, new Family(all), threads);
    }

    /**
     * The same lab with a recommender of one's own, which may be a lambda.
     *
     * @param name its name: lower-case letters, digits and hyphens
     * @param trainer the recommender; what it says of its own name does not matter
     * @return a lab that knows it by this name beside its own
     * @throws org.uptakelab.setting.UserError if there cannot be a recommender of that name
     */
    public Lab with(String name, Trainer trainer) {
        List<Trainer> all = new ArrayList<>(family.brought());
        all.add(new NamedTrainer(name, trainer));
        return new Lab(language, new Family(all), threads);
    }

    /**
     * A recommender of the lab, with its parameters at their defaults, to build one's own on.
     *
     * @param name its name, for example {@code item-llr}; not {@code oracle}, which needs a world to look into
     * @return the recommender
     * @throws org.uptakelab.setting.UserError if there is none of that name
     */
    public Trainer trainer(String name) {
        return RecommenderNames.trainer(
                shop().with("recommender.name", name).scenario().recommender());
    }

    /**
     * The same lab on another number of threads, which changes no result.
     *
     * @param number threads that work, at least 1; as many as there are processors, unless it is said here
     * @return the lab
     */
    public Lab onThreads(int number) {
        return new Lab(language, family, number);
    }

    /** {@return the shop with all keys at their defaults} */
    public Shop shop() {
        return new Shop(this, ScenarioTemplate.ofDefaults("shop"));
    }

    /**
     * A shop that comes with the lab.
     *
     * @param seed its name: amazon, amazon-foresight, amazon-steered, netflix or placebo
     * @return the shop
     * @throws org.uptakelab.setting.UserError if there is none of that name
     */
    public Shop shop(String seed) {
        ScenarioFile.seed(seed, List.of()); // knows what to say of a name that is none
        return new Shop(this, ScenarioFile.seed(seed));
    }

    /**
     * A shop from the text of a scenario file.
     *
     * @param name its name in tables and charts
     * @param text the text
     * @return the shop
     * @throws org.uptakelab.setting.UserError if the text is no YAML; what is wrong with its keys is told as soon as they are needed
     */
    public Shop shop(String name, String text) {
        return new Shop(this, ScenarioFile.template(name, text));
    }

    /**
     * An experiment from the text of an experiment file, as {@code uptake sweep} runs it.
     *
     * @param name its name
     * @param text the text
     * @return what it gave
     * @throws org.uptakelab.setting.UserError with every problem of the text
     */
    public Points experiment(String name, String text) {
        return Points.of(this, SweepFile.parse(Path.of(name + ".yaml"), text, List.of(), family));
    }

    /**
     * Puts a claim of one's own to the test.
     *
     * @param name what its text is called in messages, for example {@code my-claim.yaml}
     * @param text the text of a claim's file
     * @return how it came out
     * @throws org.uptakelab.setting.UserError with every problem of the text
     */
    public Judged claim(String name, String text) {
        return Judged.of(this, ClaimFile.parse(Path.of(name), text));
    }

    /**
     * Puts a claim that comes with the lab to the test, in its quick version.
     *
     * @param number its number, from 1 to 14
     * @return how it came out
     */
    public Judged claim(int number) {
        return Judged.of(this, ClaimFile.of(number, false));
    }

    /**
     * A log of real purchases.
     *
     * @param file the log, plain or gzip, with the columns user, item and timestamp, or in a form that the lab knows
     * @return the log
     * @throws org.uptakelab.setting.UserError if it cannot be read
     */
    public Log log(Path file) {
        return new Log(this, LogReader.read(file, null));
    }

    /**
     * Published figures to hold results against, each with what it is a share of, its source and how sure the lab is of it.
     *
     * @param ids the ids of the figures, for example {@code sharma-2015-anyway}
     * @return the table
     * @throws org.uptakelab.setting.UserError if there is none of an id
     */
    public Table published(String... ids) {
        Words words = words();
        Table table = table(
                words.say("published"),
                words.say("says"),
                words.say("of"),
                words.say("source"),
                words.say("certainty"));
        for (String id : ids) {
            Figure figure = Figures.named(id);
            table.row(
                    figure.label().in(language),
                    figure.wording().in(language),
                    figure.of().in(language),
                    figure.source().in(language),
                    words.say("certainty." + figure.certainty().word()));
        }
        return table;
    }

    /**
     * An empty table.
     *
     * @param columns the names of its columns, at least one
     * @return the table
     */
    public Table table(String... columns) {
        return new Table(language, List.of(columns));
    }

    /**
     * Lines through numbers of one's own.
     *
     * @param title what one sees
     * @param across what is along the lower axis
     * @return a drawing without a line
     */
    public Lines lines(String title, String across) {
        return new Lines(language, title, across);
    }

    /**
     * Bars of numbers of one's own.
     *
     * @param title what one sees
     * @param series what the bars of each row are called, at least one
     * @return a drawing without a row
     */
    public Bars bars(String title, String... series) {
        return new Bars(language, title, List.of(series));
    }

    /**
     * A share as people of the language write it.
     *
     * @param share a fraction
     * @return percent with one decimal
     */
    public String percent(double share) {
        return Double.isNaN(share) ? "–" : new Numbers(language).exactPercent(share);
    }

    /**
     * A number as people of the language write it.
     *
     * @param value the number
     * @param decimals how many decimals, at least 0
     * @return the number
     */
    public String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : new Numbers(language).decimals(value, decimals);
    }

    /** An estimate with its interval, as tables have it. */
    String estimate(Estimate estimate, String measure) {
        if (!estimate.isDefined()) {
            return "–";
        }
        MeasureText.Unit unit = MeasureText.of(measure, language).unit();
        Numbers numbers = new Numbers(language);
        String mean = numbers.value(estimate.mean(), unit);
        return estimate.hasInterval()
                ? mean + " (" + numbers.interval(estimate, unit).replaceFirst("\\u00a0%$", "") + ")"
                : mean;
    }

    /** A difference of a measure with its interval, as tables have it: of shares in percentage points. */
    String difference(Estimate estimate, String measure) {
        if (!estimate.isDefined()) {
            return "–";
        }
        boolean share = MeasureText.of(measure, language).unit() == MeasureText.Unit.SHARE;
        double scale = share ? 100 : 1;
        int decimals = share ? 1 : 3;
        String text = signed(scale * estimate.mean(), decimals);
        if (estimate.hasInterval()) {
            text += " (" + signed(scale * estimate.low(), decimals) + " " + words().say("to") + " "
                    + signed(scale * estimate.high(), decimals) + ")";
        }
        return share ? text + " " + words().say("points") : text;
    }

    private String signed(double value, int decimals) {
        String number = number(value, decimals);
        return value > 0 ? "+" + number : number;
    }

    /** A value of a measure, as tables have it. */
    String value(double value, MeasureText measure) {
        return Double.isNaN(value) ? "–" : new Numbers(language).value(value, measure.unit());
    }

    Words words() {
        return Words.of(language);
    }

    Locale language() {
        return language;
    }

    /** What runs the points of experiments. */
    LocalEngine engine() {
        return new LocalEngine(threads, ProgressListener.SILENT, family);
    }

    Family family() {
        return family;
    }

    int threads() {
        return threads;
    }
}
