package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.Place;
import org.uptakelab.classroom.shop.PupilCount;
import org.uptakelab.classroom.shop.Purchase;
import org.uptakelab.classroom.shop.Suggestion;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** One phone in the room, and all that was chosen on it. */
final class Participant {
    private static final int CODES = 10_000;

    private final int number;
    private final String animal;
    private final String code;
    private final Origin origin;
    private boolean left;
    private boolean removed;
    private int entries;
    private @Nullable Integer guess;
    private List<Integer> wishes = List.of();
    private @Nullable Dealt dealt;
    private final Map<Integer, Place> purchases = new LinkedHashMap<>();
    private final Map<Question, Map<When, String>> votes = new TreeMap<>();
    private @Nullable TicketView ticket;

    /** What the lot gave: the half, the strip that is seen, and the recommender's strip, which half of the class sees. */
    record Dealt(Half half, List<Integer> strip, List<Suggestion> suggestions) {
        List<Integer> computed() {
            return suggestions.stream().map(Suggestion::item).toList();
        }
    }

    Participant(int number, Origin origin, Keys keys) {
        this.number = number;
        this.origin = origin;
        this.animal = Animals.of(keys, number);
        this.code = String.format(Locale.ROOT, "%04d", keys.below(Purpose.CODE, number, 0, 0, CODES));
    }

    int number() {
        return number;
    }

    String animal() {
        return animal;
    }

    /** 1 for the first of that animal, 2 for the second, … */
    int series() {
        return Animals.series(number);
    }

    String code() {
        return code;
    }

    Origin origin() {
        return origin;
    }

    boolean isPhone() {
        return origin == Origin.PHONE;
    }

    boolean hasLeft() {
        return left;
    }

    void leave() {
        left = true;
    }

    void comeBack() {
        left = false;
    }

    boolean isRemoved() {
        return removed;
    }

    /** Takes the phone out of the room with all that was chosen on it. */
    void remove() {
        removed = true;
        left = true;
        guess = null;
        wishes = List.of();
        dealt = null;
        purchases.clear();
        votes.clear();
        ticket = null;
    }

    /** Entries of the journal that this participant has caused. */
    int entries() {
        return entries;
    }

    void countEntry() {
        entries++;
    }

    @Nullable
    Integer guess() {
        return guess;
    }

    void guess(int value) {
        guess = value;
    }

    List<Integer> wishes() {
        return wishes;
    }

    int[] wished() {
        return wishes.stream().mapToInt(Integer::intValue).toArray();
    }

    void wish(List<Integer> items) {
        wishes = items;
    }

    @Nullable
    Dealt dealt() {
        return dealt;
    }

    /** The strip that is seen; empty before one is dealt. */
    List<Integer> strip() {
        return dealt == null ? List.of() : dealt.strip();
    }

    void deal(Dealt lot) {
        dealt = lot;
    }

    /** Whether nothing was wished before the shop opened, by coming late or not, so that the strip says nothing about the pupil. */
    boolean isLate() {
        return dealt != null && wishes.isEmpty();
    }

    void buy(int item, Place from) {
        if (purchases.size() < Goods.PURCHASES) {
            purchases.putIfAbsent(item, from);
        }
    }

    void unbuy(int item) {
        purchases.remove(item);
    }

    boolean owns(int item) {
        return purchases.containsKey(item);
    }

    List<Purchase> purchases() {
        List<Purchase> list = new ArrayList<>();
        purchases.forEach((item, from) -> list.add(new Purchase(item, from)));
        return list;
    }

    /** What this pupil adds to the comparison of the halves: nothing without wishes, a lot and a purchase. */
    Optional<PupilCount> count() {
        Dealt lot = dealt;
        return lot == null || wishes.isEmpty() || purchases.isEmpty()
                ? Optional.empty()
                : Optional.of(PupilCount.of(lot.half(), purchases(), lot.strip(), lot.computed()));
    }

    /** Own purchases by the three definitions; all 0 without a strip. */
    StudentView.Mine definitions() {
        List<Integer> strip = strip();
        int tapped = 0;
        int shown = 0;
        int unwished = 0;
        for (Purchase purchase : purchases()) {
            boolean inStrip = strip.contains(purchase.item());
            tapped += purchase.from() == Place.STRIP ? 1 : 0;
            shown += inStrip ? 1 : 0;
            unwished += inStrip && !wishes.contains(purchase.item()) ? 1 : 0;
        }
        return new StudentView.Mine(purchases.size(), tapped, shown, unwished);
    }

    @Nullable
    String vote(Question question, When when) {
        return votes.getOrDefault(question, Map.of()).get(when);
    }

    void vote(Question question, When when, String answer) {
        votes.computeIfAbsent(question, key -> new TreeMap<>()).put(when, answer);
    }

    Map<Question, Map<When, String>> votes() {
        return votes;
    }

    @Nullable
    TicketView ticket() {
        return ticket;
    }

    void handIn(TicketView handed) {
        ticket = handed;
    }

    /** Whether what a step asks of everybody is done. */
    boolean isDone(Step step, Question question, When when) {
        return switch (step) {
            case GUESS -> guess != null;
            case WISH -> wishes.size() == Goods.WISHES;
            case SHOP -> purchases.size() == Goods.PURCHASES;
            case REVEAL -> vote(Question.REVEAL, When.ONCE) != null;
            case DISCUSSION -> vote(question, when) != null;
            case TICKET -> ticket != null;
            case JOIN, INSIDE, TOGETHER, END, MISSIONS -> true;
        };
    }
}
