package org.uptakelab.sweep;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uptakelab.experiment.GivenValue;

/** How experiments name a recommender: by its name or, where several bases run side by side, as {@code profit(item-cosine)}. */
final class ArmName {
    private static final Pattern WITH_BASE = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private ArmName() {}

    /** The name of the recommender itself. */
    static String recommender(String name) {
        Matcher based = WITH_BASE.matcher(name);
        return based.matches() ? based.group(1) : name;
    }

    /** The values of a scenario that a name stands for. */
    static List<GivenValue> layer(GivenValue name) {
        Matcher based = WITH_BASE.matcher(name.text());
        return based.matches()
                ? List.of(value("name", based.group(1), name), value("base", based.group(2), name))
                : List.of(value("name", name.text(), name));
    }

    private static GivenValue value(String key, String text, GivenValue name) {
        return new GivenValue("recommender." + key, name.form(), text, List.of(), name.keyPlace(), name.place());
    }
}
