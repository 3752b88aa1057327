package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/**
 * A key whose value is looked for between two ends: whole numbers as whole numbers, others to three decimals.
 *
 * @param setting the key's setting
 * @param from smallest value
 * @param to largest value
 */
public record SearchKey(Setting setting, double from, double to) {
    private static final int DECIMALS = 3;
    private static final int SERIES = 10;
    private static final String SOURCE = "--by";
    private static final String NUMBER = "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)";
    private static final Pattern FORM =
            Pattern.compile("([^=]+?)\\s*(?:=\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*)?");

    /** Where keys whose rule leaves an end open are usually looked for. */
    private static final Map<String, Range> USUAL = Map.ofEntries(
            Map.entry("world.segments", Range.between(1, 32)),
            Map.entry("world.zipf", Range.between(0, 2)),
            Map.entry("shopper.visitRate", Range.between(0.05, 1)),
            Map.entry("shopper.taste", Range.between(0, 3)),
            Map.entry("shopper.appeal", Range.between(0, 2)),
            Map.entry("shopper.outside", Range.between(0, 6)),
            Map.entry("shopper.search", Range.between(1, 200)),
            Map.entry("shopper.tilt", Range.between(0, 2)),
            Map.entry("shopper.positionDecay", Range.between(0, 1)),
            Map.entry("shopper.salience", Range.between(0, 2)),
            Map.entry("recommender.slateSize", Range.between(1, 40)));

    /** Checks that the key is a number, that it allows both ends, and that they are in order. */
    public SearchKey {
        refuseWhatIsNoNumber(setting);
        String range = SOURCE + " " + written(setting, from, to);
        if (!setting.range().contains(from) || !setting.range().contains(to)) {
            throw new UserError(range + " leaves its rule: " + setting.key() + " must be " + setting.rule() + ".");
        }
        if (!(from < to)) {
            throw new UserError(range + " must go from a value to a larger one. Maybe swap the two.");
        }
        if (setting.type() == Setting.Type.INTEGER && (from != StrictMath.rint(from) || to != StrictMath.rint(to))) {
            throw new UserError(range + " must have whole numbers as its ends, because " + setting.key() + " is one.");
        }
    }

    private static void refuseWhatIsNoNumber(Setting setting) {
        boolean number = setting.type() == Setting.Type.INTEGER || setting.type() == Setting.Type.REAL;
        if (!number || setting.key().equals("run.replications")) {
            throw new UserError(
                    SOURCE + " must name keys that can be set to any number of a range, but " + setting.key()
                            + (number ? " says how many worlds there are." : " must be " + setting.rule() + ".")
                            + " Maybe use shopper.attention.");
        }
    }

    /**
     * Reads {@code key} or {@code key=from..to}. A key without a range is looked for where its rule, or else use, says.
     *
     * @param text the text
     * @param base the scenario, which has so many items that a list or a search can be no longer
     * @return the key with its range
     * @throws UserError if the text is of neither form, names no key, or gives no range where there is no usual one
     */
    public static SearchKey parse(String text, Scenario base) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new UserError(SOURCE + " must be keys, each with its range or without, but is " + Printable.of(text)
                    + ". Maybe you meant search=2..200,attention, for example.");
        }
        Setting setting = KeyNames.setting(SOURCE, form.group(1).strip());
        refuseWhatIsNoNumber(setting);
        return Optional.ofNullable(form.group(2))
                .map(from -> new SearchKey(setting, Double.parseDouble(from), Double.parseDouble(form.group(3))))
                .orElseGet(() -> usual(setting, base));
    }

    private static SearchKey usual(Setting setting, Scenario base) {
        Range range = USUAL.getOrDefault(setting.key(), setting.range());
        if (!Double.isFinite(range.high() - range.low())) {
            throw new UserError(SOURCE + " needs a range for " + setting.key()
                    + ", because there is no usual one. Maybe write " + setting.name() + "=" + example(setting) + ".");
        }
        boolean ofItems =
                setting.key().equals("shopper.search") || setting.key().equals("recommender.slateSize");
        double high = ofItems ? Math.min(range.high(), base.world().items()) : range.high();
        return new SearchKey(setting, range.low(), high);
    }

    private static String example(Setting setting) {
        double usual = setting.fallback() instanceof Number number ? number.doubleValue() : 1;
        BigDecimal low = BigDecimal.valueOf(Math.max(usual / 2, setting.range().low()));
        BigDecimal high = BigDecimal.valueOf(usual == 0 ? 1 : 2 * usual);
        int decimals = setting.type() == Setting.Type.INTEGER ? 0 : DECIMALS;
        return text(low.setScale(decimals, RoundingMode.CEILING)) + ".."
                + text(high.setScale(decimals, RoundingMode.CEILING));
    }

    /** {@return group and name of the key, joined by a dot} */
    public String key() {
        return setting.key();
    }

    /** {@return whether its values are whole numbers} */
    public boolean isWhole() {
        return setting.type() == Setting.Type.INTEGER;
    }

    /** {@return the distance between two neighbouring values} */
    double step() {
        return isWhole() ? 1 : StrictMath.pow(10, -DECIMALS);
    }

    /**
     * The value nearest to a number.
     *
     * @param number the number
     * @return a whole number, or one with three decimals, without zeros at the end
     */
    BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(isWhole() ? 0 : DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /**
     * The value at a place in the range. Whole numbers that may be ten times as large at one end as at the other are spread by their
     * orders of magnitude, so that as many places lie between 2 and 20 as between 20 and 200; all others evenly.
     *
     * @param place from 0, at the smallest value, to 1, at the largest
     * @return the value
     */
    BigDecimal at(double place) {
        boolean byMagnitude = isWhole() && from > 0 && to >= 10 * from;
        return rounded(byMagnitude ? from * StrictMath.pow(to / from, place) : from + place * (to - from));
    }

    /** {@return values spread over the whole range, both ends among them, each once} */
    List<BigDecimal> series() {
        return IntStream.rangeClosed(0, SERIES)
                .mapToObj(place -> at((double) place / SERIES))
                .distinct()
                .toList();
    }

    /**
     * A value as files write it.
     *
     * @param value the value
     * @return its digits, without exponent
     */
    static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String written(Setting setting, double from, double to) {
        return setting.key() + "=" + text(BigDecimal.valueOf(from)) + ".." + text(BigDecimal.valueOf(to));
    }

    /** {@return key and range as a command line writes them} */
    @Override
    public String toString() {
        return written(setting, from, to);
    }
}
