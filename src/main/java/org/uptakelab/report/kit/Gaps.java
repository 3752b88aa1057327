package org.uptakelab.report.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Power;
import org.uptakelab.experiment.LabVersion;
import org.uptakelab.report.Numbers;

/** What fills the gaps in the words of the kit: the version of the lab, the numbers of the two examples, and what
 * simulated classes have shown. */
final class Gaps {
    private static final int PUPILS = 24;

    private final ItemNames names;
    private final Numbers numbers;
    private final Map<String, String> gaps = new LinkedHashMap<>();

    private Gaps(Locale language, TextFile texts) {
        names = new ItemNames(texts);
        numbers = new Numbers(language);
    }

    /**
     * The gaps of a language.
     *
     * @param language English or German
     * @param texts its texts
     * @return what goes into each gap, by its name
     */
    static Map<String, String> of(Locale language, TextFile texts) {
        Gaps gaps = new Gaps(language, texts);
        LabVersion lab = LabVersion.current();
        gaps.gaps.put("version", lab.version());
        gaps.gaps.put("commit", lab.commit());
        gaps.addHandExample();
        gaps.addClass(ExampleClass.PRINTED);
        gaps.addPower();
        return gaps.gaps;
    }

    private void addHandExample() {
        List<String> slate = HandExample.slate();
        String first = slate.get(0);
        String mine = HandExample.mine().get(0);
        gaps.put("hero", names.animal(HandExample.HERO));
        gaps.put("first", names.item(first));
        gaps.put("mine", names.item(mine));
        gaps.put("shared", String.valueOf(HandExample.shared(first, mine)));
        gaps.put("score", String.valueOf(HandExample.score(first)));
        gaps.put("list", names.listed(slate));
        gaps.put("points", joined(slate, ", ", item -> String.valueOf(HandExample.score(item))));
        gaps.put(
                "scores",
                joined(
                        slate,
                        "; ",
                        item -> names.item(item) + " " + numbers.decimals(HandExample.cosineScore(item), 2)));
        gaps.put("leader", names.item(HandExample.cosineSlate().get(0)));
        gaps.put(
                "nobody",
                names.listed(HandExample.candidates().stream()
                        .filter(item -> HandExample.score(item) == 0)
                        .toList()));
    }

    private static String joined(List<String> items, String between, Function<String, String> words) {
        return items.stream().map(words).collect(Collectors.joining(between));
    }

    private void addClass(ExampleClass example) {
        gaps.put("half", String.valueOf(example.half()));
        gaps.put("filterInStrip", String.valueOf(example.filterInStrip()));
        gaps.put("randomInStrip", String.valueOf(example.randomInStrip()));
        gaps.put("hidden", String.valueOf(example.randomOnHidden()));
        gaps.put("shown", numbers.exactPercent(example.shown()));
        gaps.put("foreseen", numbers.exactPercent(example.foreseen()));
        gaps.put("random", numbers.exactPercent(example.random()));
        gaps.put("chance", numbers.exactPercent(Goods.CHANCE));
        gaps.put("caused", points(example.caused()));
        gaps.put("low", points(example.caused() - example.halfWidth()));
        gaps.put("high", points(example.caused() + example.halfWidth()));
    }

    /** What simulated classes of an ordinary size have shown. */
    private void addPower() {
        Power power = Objects.requireNonNull(Power.nearest(PUPILS), "no simulated classes are recorded");
        gaps.put("pupils", String.valueOf(power.pupils()));
        gaps.put("classes", numbers.decimals(power.classes(), 0));
        gaps.put("clear", numbers.decimals(100 * power.power(), 0));
        gaps.put("ahead", numbers.decimals(100 * power.above(), 0));
        gaps.put("pooled", numbers.decimals(100 * power.pooledPower(), 0));
    }

    private String points(double difference) {
        return numbers.decimals(100 * difference, 1);
    }
}
