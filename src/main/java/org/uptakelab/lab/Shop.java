package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.comparison.Comparison;
import org.uptakelab.comparison.ComparisonRunner;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.experiment.SettingOverride;

/**
 * A shop that is set up key by key, and then run. Immutable: {@code with} gives another shop and leaves this one as it is.
 */
public final class Shop {
    private static final String SOURCE = "with";

    private final Lab lab;
    private final ScenarioTemplate template;
    private final String name;
    private final List<SettingOverride> settings;

    Shop(Lab lab, ScenarioTemplate template) {
        this(lab, template, template.name(), List.of());
    }

    private Shop(Lab lab, ScenarioTemplate template, String name, List<SettingOverride> settings) {
        this.lab = lab;
        this.template = template;
        this.name = name;
        this.settings = List.copyOf(settings);
    }

    /**
     * The same shop with another value of a key.
     *
     * @param key group and name, joined by a dot, for example {@code shopper.salience}
     * @param value its value: a number, a word, true or false
     * @return the shop
     */
    public Shop with(String key, Object value) {
        List<SettingOverride> more = new ArrayList<>(settings);
        more.removeIf(setting -> setting.key().equals(key));
        more.add(SettingOverride.parse(SOURCE, key + "=" + value));
        return new Shop(lab, template, name, more);
    }

    /**
     * The same shop in another number of worlds: all luck is drawn anew in each.
     *
     * @param number the number of worlds, at least 1
     * @return the shop
     */
    public Shop worlds(int number) {
        return with("run.replications", number);
    }

    /**
     * The same shop under another name, for tables and charts.
     *
     * @param newName the name
     * @return the shop
     */
    public Shop named(String newName) {
        return new Shop(lab, template, newName, settings);
    }

    /**
     * The full recipe of this shop.
     *
     * @return the scenario
     * @throws org.uptakelab.setting.UserError with every key and value that is wrong
     */
    public Scenario scenario() {
        return scenario(List.of());
    }

    private Scenario scenario(List<String> recommenders) {
        return template.with(
                        List.of(settings.stream().map(SettingOverride::given).toList()), lab.family(), recommenders)
                .named(name);
    }

    /** {@return the full recipe as the text of a scenario file, which the command line can run} */
    public String file() {
        return ScenarioText.of(scenario());
    }

    /**
     * One world of this shop, to look inside.
     *
     * @param number its number, from 1
     * @return the world
     */
    public OneWorld world(int number) {
        return new OneWorld(lab, scenario(), number);
    }

    /**
     * Runs the shop in all its worlds.
     *
     * @param recommenders the recommenders, each in the same worlds and under the same luck; none for the shop's own
     * @return what they gave
     */
    public Arms run(String... recommenders) {
        List<String> names = List.of(recommenders);
        Scenario scenario = scenario(names);
        Runner runner = new Runner(lab.threads(), ProgressListener.SILENT, RunObserver.NOBODY, lab.family());
        List<ArmResult> arms = names.isEmpty() ? runner.run(List.of(scenario)) : runner.run(List.of(scenario), names);
        return new Arms(lab, arms);
    }

    /**
     * An experiment on this shop: a key takes several values.
     *
     * @param key group and name, joined by a dot
     * @param values the values that it takes, at least one
     * @return the experiment, which can vary more keys, and run
     */
    public Variation vary(String key, Object... values) {
        return new Variation(lab, scenario(), List.of(), List.of()).vary(key, values);
    }

    /**
     * An experiment on this shop in which nothing varies but the recommenders.
     *
     * @param measures names of the measures
     * @return the experiment, which can run
     */
    public Variation measure(String... measures) {
        return new Variation(lab, scenario(), List.of(), List.of(measures));
    }

    /**
     * This shop and others in the same worlds, all with their own recommenders: what the others give more or less than this one.
     *
     * @param others the other shops, at least one; they need other names than this one, or other recommenders
     * @return the differences
     */
    public Differences compare(Shop... others) {
        List<Scenario> arms = Stream.concat(Stream.of(this), Stream.of(others))
                .map(Shop::scenario)
                .toList();
        Comparison comparison = Comparison.of(arms, List.of(), new FixedReplications());
        return new Differences(
                lab, new ComparisonRunner(lab.threads(), ProgressListener.SILENT, lab.family()).run(comparison));
    }

    /**
     * The recommenders of this shop in the same worlds: what the others give more or less than the first.
     *
     * @param first the recommender that the others are compared with
     * @param others the others, at least one
     * @return the differences
     */
    public Differences compare(String first, String... others) {
        List<String> names = Stream.concat(Stream.of(first), Stream.of(others)).toList();
        Comparison comparison = Comparison.of(List.of(scenario(names)), names, new FixedReplications());
        return new Differences(
                lab, new ComparisonRunner(lab.threads(), ProgressListener.SILENT, lab.family()).run(comparison));
    }

    @Override
    public String toString() {
        return name + "\n" + file();
    }
}
