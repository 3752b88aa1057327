package org.uptakelab.report.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.classroom.shop.Good;
import org.uptakelab.classroom.shop.Goods;

/** What the templates of the kit may print: the words of a language, the shop's items, and the numbers of the examples. */
final class KitContents {
    private static final ItemPictures PICTURES = new ItemPictures();
    private static final int CARDS_IN_A_ROW = 3;
    private static final int CARDS_ON_A_SHEET = 12;
    private static final int RUNS = 4;

    private final ItemNames names;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * The contents in a language.
     *
     * @param sheet the document's name, whose title heads it
     * @param language English or German
     */
    KitContents(String sheet, Locale language) {
        TextFile texts = new TextFile(language);
        names = new ItemNames(texts);
        Map<String, Object> kit = texts.section("kit", Gaps.of(language, texts));
        Map<String, Object> script = texts.section("script", Map.of());
        values.put("lang", language.getLanguage());
        values.put("kit", kit);
        values.put("title", text(kit, sheet, "title"));
        values.put("script", script);
        values.put("plan", new Timetable(kit, script).rows());
        values.put("inPairs", Timetable.step(script, "missions"));
        values.put("missions", List.copyOf(texts.section("missions", Map.of()).values()));
        values.put("questions", questions(script));
        values.put("sheets", sheets());
        values.put("columns", columns());
        values.put("slips", List.of(Map.of("pair", numbered(2)), Map.of("pair", numbered(2))));
        values.put("runs", numbered(RUNS));
        values.put("wishes", numbered(Goods.WISHES));
        values.put("strip", numbered(Goods.STRIP));
        values.put("half", ExampleClass.PRINTED);
        values.put(
                "animals",
                HandExample.PICKS.keySet().stream().map(names::animal).toList());
        values.put("picks", picks());
        values.put("mine", names.items(HandExample.mine()));
        values.put("rows", rows());
    }

    /** {@return the values by name} */
    Map<String, Object> values() {
        return values;
    }

    /** A text deep in a tree; an error if it is not there. */
    static String text(Map<?, ?> tree, String... path) {
        Object here = tree;
        for (String key : path) {
            here = here instanceof Map<?, ?> inner ? inner.get(key) : null;
        }
        return Objects.requireNonNull(here, () -> "The texts must have " + String.join(".", path) + ".")
                .toString();
    }

    private static List<Map<String, Object>> questions(Map<String, Object> script) {
        Map<String, Object> questions = new LinkedHashMap<>(Timetable.tree(script, "question"));
        // The question of the reveal is voted on in its own step.
        questions.remove("reveal");
        return questions.keySet().stream()
                .map(key -> {
                    Map<String, Object> question = Timetable.tree(questions, key);
                    question.put("options", options(Timetable.tree(question, "answer")));
                    return question;
                })
                .toList();
    }

    private static String options(Map<String, Object> answers) {
        return answers.values().stream().map(Object::toString).collect(Collectors.joining(" · "));
    }

    private Map<String, Object> card(Good good) {
        return Map.of(
                "name", names.item(good.key()),
                "price", good.price(),
                "picture", PICTURES.of(good.key()));
    }

    private List<Map<String, Object>> sheets() {
        List<Map<String, Object>> cards = Goods.ALL.stream().map(this::card).toList();
        return parts(cards, CARDS_ON_A_SHEET).stream()
                .map(sheet -> Map.<String, Object>of(
                        "rows",
                        parts(sheet, CARDS_IN_A_ROW).stream()
                                .map(row -> Map.of("cells", row))
                                .toList()))
                .toList();
    }

    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> goods = Goods.ALL.stream().map(this::card).toList();
        return parts(goods, (goods.size() + 1) / 2).stream()
                .map(half -> Map.<String, Object>of("goods", half))
                .toList();
    }

    private static <T> List<List<T>> parts(List<T> list, int size) {
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(list.size(), from + size)))
                .toList();
    }

    private static List<Integer> numbered(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private List<Map<String, Object>> picks() {
        return HandExample.ITEMS.stream()
                .map(item -> Map.<String, Object>of(
                        "name", names.item(item),
                        "marks",
                                HandExample.PICKS.values().stream()
                                        .map(picked -> picked.contains(item))
                                        .toList()))
                .toList();
    }

    private List<Map<String, Object>> rows() {
        return HandExample.candidates().stream()
                .map(item -> Map.<String, Object>of(
                        "name", names.item(item),
                        "counts",
                                HandExample.mine().stream()
                                        .map(mine -> HandExample.shared(item, mine))
                                        .toList(),
                        "score", HandExample.score(item)))
                .toList();
    }
}
