package org.uptakelab.calibration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/** Keys of a scenario as people write them: in full, {@code shopper.attention}, or short, {@code attention}. */
public final class KeyNames {
    private KeyNames() {}

    /**
     * The full name of a key. One with a dot is left as it is, because a plugin may have brought it along.
     *
     * @param source the option that names it, for messages
     * @param name group and key joined by a dot, or the key alone
     * @return group and key joined by a dot
     * @throws UserError if no group has a key of that short name, or more than one has
     */
    public static String full(String source, String name) {
        if (name.contains(".")) {
            return name;
        }
        List<String> keys = Scenario.SETTINGS.stream()
                .filter(setting -> setting.name().equals(name))
                .map(Setting::key)
                .toList();
        if (keys.size() > 1) {
            throw new UserError(source + " must name one key, but " + name + " may be "
                    + keys.stream().collect(Collectors.joining(" or ")) + ". Maybe write it in full.");
        }
        if (keys.isEmpty()) {
            throw new UserError(source + " must name a key of a scenario, but names " + Printable.of(name) + "."
                    + NearestWord.advice(
                            name, Scenario.SETTINGS.stream().map(Setting::name).toList()));
        }
        return keys.get(0);
    }

    /**
     * The setting of a key.
     *
     * @param source the option that names it, for messages
     * @param name group and key joined by a dot, or the key alone
     * @return its setting
     * @throws UserError if there is no such key
     */
    static Setting setting(String source, String name) {
        String key = full(source, name);
        return Scenario.SETTINGS.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UserError(source + " must name a key of a scenario, but names "
                        + Printable.of(name) + "." + NearestWord.advice(name, names())));
    }

    private static List<String> names() {
        return Scenario.SETTINGS.stream()
                .flatMap(setting -> Stream.of(setting.key(), setting.name()))
                .toList();
    }
}
