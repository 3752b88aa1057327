package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.PupilCount;
import org.uptakelab.classroom.shop.Purchase;
import org.uptakelab.setting.UserError;

/**
 * A class as a file that the teacher may keep: what was chosen, without animals, without the order of joining, without the words
 * of the exit tickets. It can be pooled with other classes, and replayed.
 *
 * @param format always {@value #FORMAT}
 * @param version always {@value #VERSION}
 * @param language language of the projector
 * @param ghosts number of ghost customers
 * @param pupils the pupils, in an order drawn by lot
 * @param runs the mission runs that ended, in the order of their missions
 */
@JsonPropertyOrder({"format", "version", "language", "ghosts", "pupils", "runs"})
public record ClassFile(String format, int version, String language, int ghosts, List<Pupil> pupils, List<Run> runs) {
    /** What a class file calls itself. */
    public static final String FORMAT = "uptake-class";
    /** The version of the format. */
    public static final int VERSION = 1;

    /** The most pupils that are read from a file. */
    static final int MOST_PUPILS = 400;

    /** Checks format, version and sizes, and copies the lists. */
    public ClassFile {
        require(FORMAT.equals(format), "format must be " + FORMAT + ", but is " + format + ".");
        require(version == VERSION, "version must be " + VERSION + ", but is " + version + ".");
        require(RoomSpec.LANGUAGES.contains(language), "language must be en or de, but is " + language + ".");
        require(
                ghosts >= 0 && ghosts <= RoomSpec.MOST_GHOSTS,
                "ghosts must be in [0, " + RoomSpec.MOST_GHOSTS + "], but is " + ghosts + ".");
        pupils = List.copyOf(pupils);
        runs = List.copyOf(runs);
        require(
                pupils.size() <= MOST_PUPILS,
                "pupils must be at most " + MOST_PUPILS + ", but are " + pupils.size() + ".");
    }

    /**
     * One pupil.
     *
     * @param simulated whether it was a simulated pupil
     * @param guess the guess, 0 … 100
     * @param wishes the wishes, at most six
     * @param half the half
     * @param strip the strip that was seen
     * @param computed the recommender's strip
     * @param bought the purchases, at most four
     * @param votes answer by question and time
     * @param side side taken on the exit ticket
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pupil(
            boolean simulated,
            @Nullable Integer guess,
            List<Integer> wishes,
            @Nullable Half half,
            List<Integer> strip,
            List<Integer> computed,
            List<Purchase> bought,
            Map<Question, Map<When, String>> votes,
            @Nullable Side side) {
        /** Checks every number and copies the lists. */
        public Pupil {
            require(guess == null || guess >= 0 && guess <= 100, "guess must be in [0, 100], but is " + guess + ".");
            wishes = items("wishes", wishes, Goods.WISHES);
            strip = items("strip", strip, Goods.STRIP);
            computed = items("computed", computed, Goods.STRIP);
            bought = List.copyOf(bought);
            items("bought", bought.stream().map(Purchase::item).toList(), Goods.PURCHASES);
            votes = new TreeMap<>(votes);
            require(
                    half == null || strip.size() == Goods.STRIP && computed.size() == Goods.STRIP,
                    "strip and computed must hold " + Goods.STRIP + " items where there is a half, but do not.");
        }

        private static List<Integer> items(String name, List<Integer> items, int most) {
            List<Integer> copy = List.copyOf(items);
            require(
                    copy.size() <= most
                            && copy.stream().distinct().count() == copy.size()
                            && copy.stream().allMatch(Goods::has),
                    name + " must be at most " + most + " different items from 0 to " + (Goods.COUNT - 1) + ", but is "
                            + copy + ".");
            return copy;
        }

        /** What the lot gave a pupil with these wishes. */
        private record Dealt(Half half, List<Integer> wishes, List<Integer> strip, List<Integer> computed) {}

        /** {@return what this pupil adds to the comparison of the halves: nothing without wishes, a half and a purchase} */
        Optional<PupilCount> count() {
            return half == null || wishes.isEmpty() || bought.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PupilCount.of(half, bought, strip, computed));
        }
    }

    /**
     * A mission run.
     *
     * @param card the mission
     * @param settings the value of every lever
     * @param prediction what was expected
     * @param measures what it gave
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Run(
            String card,
            Map<String, Object> settings,
            @Nullable Double prediction,
            Map<String, Double> measures) {
        /** Copies and sorts. */
        public Run {
            settings = new TreeMap<>(settings);
            measures = new TreeMap<>(measures);
        }
    }

    /** {@return the pupils that count in the comparison of the halves: simulated ones only where there are no others} */
    public List<PupilCount> counts() {
        boolean real = pupils.stream().anyMatch(pupil -> !pupil.simulated());
        return pupils.stream()
                .filter(pupil -> !real || !pupil.simulated())
                .flatMap(pupil -> pupil.count().stream())
                .toList();
    }

    /**
     * Whether another file comes from the same lesson, perhaps saved at another moment. Wishes and strips stay once dealt, and
     * hardly ever does a pupil of another class have the same: so one class is two if more than half of the smaller agree.
     *
     * @param other the other file
     * @return true if it is the same class; false also where no strips were dealt
     */
    public boolean isSameClass(ClassFile other) {
        Set<Pupil.Dealt> mine = dealt();
        Set<Pupil.Dealt> theirs = other.dealt();
        int smaller = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return mine.size() * 2 > smaller;
    }

    private Set<Pupil.Dealt> dealt() {
        Set<Pupil.Dealt> dealt = new HashSet<>();
        for (Pupil pupil : pupils) {
            if (pupil.half != null && !pupil.wishes.isEmpty()) {
                dealt.add(new Pupil.Dealt(pupil.half, pupil.wishes, pupil.strip, pupil.computed));
            }
        }
        return dealt;
    }

    /** {@return the file's text: JSON} */
    public String toJson() {
        return ClassFileJson.write(this);
    }

    /**
     * Reads a class file.
     *
     * @param source name of the file, for messages
     * @param text its text
     * @return the class
     * @throws UserError if it is not a class file, or holds what no lesson can have given
     */
    public static ClassFile parse(String source, String text) {
        return ClassFileJson.read(source, text);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
