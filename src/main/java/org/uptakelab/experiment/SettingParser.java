package org.uptakelab.experiment;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.Setting;
import org.uptakelab.yaml.YamlNode;

/** Turns the text of a value into a value of its setting's type, or says why not. */
final class SettingParser {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern REAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    /** More digits than 64 bits hold, few enough to be read at once. */
    private static final int LONGEST_WHOLE = 400;

    private static final Set<String> YES = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

    private SettingParser() {}

    /**
     * Reads a value.
     *
     * @param setting the setting it is for
     * @param given the value as given
     * @param complain hears what is wrong with it
     * @return the value, or null if something is wrong
     */
    static @Nullable Object parse(Setting setting, GivenValue given, Consumer<String> complain) {
        Optional<Object> value = typed(setting, given);
        if (value.isPresent() && setting.allows(value.get())) {
            return value.get();
        }
        complain.accept(setting.key() + " must be " + setting.rule() + ", but is " + given.shown()
                + outOfBits(setting, given) + "." + advice(setting, given));
        return null;
    }

    private static Optional<Object> typed(Setting setting, GivenValue given) {
        String text = given.text();
        if (!mayBeWritten(given.form(), setting.type())) {
            return Optional.empty();
        }
        return switch (setting.type()) {
            case INTEGER ->
                whole(text).filter(number -> number.bitLength() < Integer.SIZE).map(BigInteger::intValue);
            case LONG ->
                whole(text).filter(number -> number.bitLength() < Long.SIZE).map(BigInteger::longValue);
            case REAL -> real(text).map(Function.identity());
            case BOOLEAN -> bool(text).map(Function.identity());
            case WORD, TEXT -> Optional.of(text);
            case WORDS -> words(given.elements()).map(Function.identity());
        };
    }

    private static boolean mayBeWritten(YamlNode.Form form, Setting.Type type) {
        return switch (type) {
            case INTEGER, LONG, REAL, BOOLEAN -> form == YamlNode.Form.PLAIN;
            case WORD, TEXT -> form == YamlNode.Form.PLAIN || form == YamlNode.Form.QUOTED;
            case WORDS -> form == YamlNode.Form.LIST;
        };
    }

    /** The words of a list, numbers among them as they are written. */
    private static Optional<List<String>> words(List<YamlNode> elements) {
        return elements.stream().allMatch(word -> mayBeWritten(word.form(), Setting.Type.TEXT))
                ? Optional.of(elements.stream().map(YamlNode::text).toList())
                : Optional.empty();
    }

    private static Optional<BigInteger> whole(String text) {
        return text.length() <= LONGEST_WHOLE && WHOLE.matcher(text).matches()
                ? Optional.of(new BigInteger(text))
                : Optional.empty();
    }

    private static Optional<Double> real(String text) {
        return REAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String outOfBits(Setting setting, GivenValue given) {
        if (given.form() != YamlNode.Form.PLAIN || !WHOLE.matcher(given.text()).matches()) {
            return "";
        }
        boolean tooLong = given.text().length() > LONGEST_WHOLE;
        int bits = tooLong ? Integer.MAX_VALUE : new BigInteger(given.text()).bitLength() + 1;
        return switch (setting.type()) {
            case INTEGER ->
                bits > Integer.SIZE
                        ? ", which does not fit into 32 bits (" + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ")"
                        : "";
            case LONG ->
                bits > Long.SIZE
                        ? ", which does not fit into 64 bits (" + Long.MIN_VALUE + " to " + Long.MAX_VALUE + ")"
                        : "";
            default -> "";
        };
    }

    private static String advice(Setting setting, GivenValue given) {
        String text = given.text();
        return switch (setting.type()) {
            case WORD -> NearestWord.advice(text, setting.choices());
            case WORDS ->
                text.isBlank() || text.contains("[")
                        ? ""
                        : maybe("[" + String.join(", ", text.strip().split(" +")) + "]");
            case TEXT -> "";
            case BOOLEAN -> {
                String word = text.toLowerCase(Locale.ROOT);
                yield YES.contains(word) ? maybe("true") : NO.contains(word) ? maybe("false") : "";
            }
            case INTEGER, LONG, REAL ->
                number(setting, text).map(SettingParser::maybe).orElse("");
        };
    }

    /** A number that the text may stand for and the setting allows: in quotes, with a comma, in percent, with a fraction of 0. */
    static Optional<String> number(Setting setting, String text) {
        String plain = text.replace("_", "").replace(" ", "");
        boolean percent = plain.endsWith("%");
        String digits = (percent ? plain.substring(0, plain.length() - 1) : plain).replace(',', '.');
        return real(digits)
                .map(value -> percent ? value / 100 : value)
                .filter(value -> setting.range().contains(value))
                .flatMap(value -> setting.type() == Setting.Type.REAL
                        ? Optional.of(RealText.of(value))
                        : Optional.of(value)
                                .filter(whole ->
                                        whole == StrictMath.rint(whole) && Math.abs(whole) <= Integer.MAX_VALUE)
                                .map(whole -> Long.toString(whole.longValue())));
    }

    private static String maybe(String value) {
        return " Maybe you meant " + value + ".";
    }
}
