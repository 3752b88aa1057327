package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.shop.GhostCustomers;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.Lot;
import org.uptakelab.classroom.shop.Suggestion;
import org.uptakelab.classroom.shop.WishRecommender;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The shop of a room: at each opening the recommender learns from all wishes, and those who have no strip yet are dealt into
 * halves by lot. A strip once dealt stays.
 */
final class Shopfront {
    /** Lots of one opening: those who are there and wished, those who wished and left, those who wished nothing. */
    private static final int LOTS = 3;

    private final Keys keys;
    private int openings;
    private int learnedFrom;
    private @Nullable WishRecommender recommender;

    Shopfront(Keys keys) {
        this.keys = keys;
    }

    /** Learns from all wishes and deals strips to those who have none. */
    void open(List<Participant> participants, int ghosts) {
        openings++;
        WishRecommender trained = learn(participants, ghosts);
        List<List<Participant>> lots = new ArrayList<>();
        for (int lot = 0; lot < LOTS; lot++) {
            lots.add(new ArrayList<>());
        }
        for (Participant participant : participants) {
            if (isToBeDealt(participant)) {
                lots.get(participant.wishes().isEmpty() ? 2 : participant.hasLeft() ? 1 : 0)
                        .add(participant);
            }
        }
        for (int lot = 0; lot < LOTS; lot++) {
            List<Participant> members = lots.get(lot);
            Half[] halves = Lot.halves(keys, openings * LOTS + lot, members.size());
            for (int place = 0; place < members.size(); place++) {
                deal(members.get(place), halves[place], trained);
            }
        }
    }

    /** An earlier class keeps the strips it had. */
    private static boolean isToBeDealt(Participant participant) {
        return participant.dealt() == null
                && !participant.isRemoved()
                && !participant.origin().isEarlier();
    }

    /** Deals a strip to somebody who joins while the shop is open: a coin decides on the half. */
    void admit(Participant participant) {
        WishRecommender trained = recommender;
        if (trained != null && isToBeDealt(participant)) {
            int coin = keys.below(Purpose.HALVES, 0, participant.number(), 0, Half.values().length);
            deal(participant, Half.values()[coin], trained);
        }
    }

    /** Learns without opening, for a class that was dealt its strips in another lesson. */
    WishRecommender learn(List<Participant> participants, int ghosts) {
        WishRecommender trained = new WishRecommender(
                participants.stream().map(Participant::wished).toList(), GhostCustomers.wishes(ghosts));
        recommender = trained;
        learnedFrom = participants.size();
        return trained;
    }

    private void deal(Participant participant, Half half, WishRecommender trained) {
        int self = participant.number() <= learnedFrom ? participant.number() - 1 : -1;
        List<Suggestion> suggestions = trained.suggestions(participant.wished(), self);
        int[] strip = half == Half.FILTER
                ? suggestions.stream().mapToInt(Suggestion::item).toArray()
                : Lot.strip(keys, participant.number());
        participant.deal(
                new Participant.Dealt(half, Arrays.stream(strip).boxed().toList(), suggestions));
    }
}
