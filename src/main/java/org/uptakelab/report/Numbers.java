package org.uptakelab.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.uptakelab.measure.Estimate;

/** Numbers as people of one language write them, whatever the machine's own settings and Java's version. */
public final class Numbers {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private final DecimalFormatSymbols symbols;
    private final String to;

    /**
     * The numbers of a language.
     *
     * @param language English or German
     */
    public Numbers(Locale language) {
        this(new Words(language));
    }

    /**
     * The numbers of a language.
     *
     * @param words its words
     */
    Numbers(Words words) {
        boolean german = words.language().getLanguage().equals(Locale.GERMAN.getLanguage());
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(german ? ',' : '.');
        symbols.setGroupingSeparator(german ? '.' : ',');
        symbols.setMinusSign(MINUS);
        to = words.say("number.to");
    }

    /** {@return a share in whole percent, with one decimal below one percent} */
    String percent(double share) {
        boolean small = share != 0 && Math.abs(share) < 0.0095;
        return decimals(100 * share, small ? 1 : 0) + NO_BREAK_SPACE + "%";
    }

    /**
     * A share in percent with one decimal.
     *
     * @param share a fraction
     * @return the percentage, with its sign
     */
    public String exactPercent(double share) {
        return decimals(100 * share, 1) + NO_BREAK_SPACE + "%";
    }

    /** {@return a share as "n of 100"} */
    String ofHundred(double share) {
        return decimals(100 * share, 0);
    }

    /** {@return a whole number with separators between thousands} */
    String whole(long number) {
        return format("#,##0").format(number);
    }

    /**
     * A number with a fixed number of decimals.
     *
     * @param value the number
     * @param decimals how many, at least 0
     * @return the number, with separators between thousands
     */
    public String decimals(double value, int decimals) {
        String written = format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                .format(value);
        boolean zero = written.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return zero && written.charAt(0) == MINUS ? written.substring(1) : written;
    }

    private DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    /**
     * A value of a measure.
     *
     * @param value the value
     * @param unit its unit
     * @return the number, with its unit where that is percent
     */
    public String value(double value, MeasureText.Unit unit) {
        return switch (unit) {
            case SHARE -> exactPercent(value);
            case CURRENCY -> decimals(value, 2);
            case ITEMS -> decimals(value, 1);
            case UTILITY, NUMBER -> decimals(value, 3);
        };
    }

    /**
     * The interval of an estimate that has one.
     *
     * @param estimate the estimate
     * @param unit the unit of its measure
     * @return both ends, in words such as "32.2 to 34.6 %"
     */
    public String interval(Estimate estimate, MeasureText.Unit unit) {
        if (unit == MeasureText.Unit.SHARE) {
            return decimals(100 * estimate.low(), 1) + " " + to + " " + exactPercent(estimate.high());
        }
        return value(estimate.low(), unit) + " " + to + " " + value(estimate.high(), unit);
    }
}
