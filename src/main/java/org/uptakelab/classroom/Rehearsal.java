package org.uptakelab.classroom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.classroom.mission.Lever;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.shop.GoodsWorld;
import org.uptakelab.classroom.shop.PupilModel;
import org.uptakelab.classroom.shop.Purchase;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** Simulated pupils, who do at once what a step asks of them, so that a teacher can rehearse without a phone. */
final class Rehearsal {
    private static final int RUNS = 3;
    private static final double TYPICAL_GUESS = 40;
    private static final double SPREAD_OF_GUESSES = 18;

    private final Keys keys;
    private final int people;
    private final GoodsWorld world;

    /** What is drawn, beside the shopping. */
    private enum Draw {
        GUESS,
        VOTE,
        SIDE,
        LEVER,
        PREDICTION
    }

    Rehearsal(Keys keys, int mostParticipants) {
        this.keys = keys;
        this.people = mostParticipants;
        this.world = new GoodsWorld(mostParticipants + 1, PupilModel.MODERATE, keys);
    }

    /** Does what a step asks, unless it is done. */
    void act(Participant pupil, Step step, Question question, When when, MissionDesk missions) {
        switch (step) {
            case GUESS -> {
                if (pupil.guess() == null) {
                    pupil.guess(guess(pupil.number()));
                }
            }
            case WISH -> {
                if (pupil.wishes().isEmpty() && pupil.dealt() == null) {
                    pupil.wish(list(world.wishes(person(pupil))));
                }
            }
            case SHOP -> shop(pupil);
            case REVEAL -> vote(pupil, Question.REVEAL, When.ONCE);
            case DISCUSSION -> vote(pupil, question, when);
            case TICKET -> {
                if (pupil.ticket() == null) {
                    Side side = draw(pupil.number(), Draw.SIDE, 0, 2) == 0 ? Side.IS : Side.IS_NOT;
                    pupil.handIn(new TicketView(side, "…", null));
                }
            }
            case MISSIONS -> runs(pupil.number(), missions);
            case JOIN, INSIDE, TOGETHER, END -> {}
        }
    }

    private void shop(Participant pupil) {
        Participant.Dealt dealt = pupil.dealt();
        if (dealt != null && pupil.purchases().isEmpty()) {
            int[] strip = dealt.strip().stream().mapToInt(Integer::intValue).toArray();
            for (Purchase purchase : world.purchases(person(pupil), strip)) {
                pupil.buy(purchase.item(), purchase.from());
            }
        }
    }

    /** Numbers grow without end where seats are freed; then somebody of the world comes once more. */
    private int person(Participant pupil) {
        return (pupil.number() - 1) % people + 1;
    }

    private int guess(int number) {
        double guess =
                TYPICAL_GUESS + SPREAD_OF_GUESSES * keys.normal(Purpose.REHEARSAL, number, Draw.GUESS.ordinal(), 0);
        return (int) Math.max(0, Math.min(100, StrictMath.rint(guess)));
    }

    private void vote(Participant pupil, Question question, When when) {
        if (pupil.vote(question, when) == null) {
            List<String> answers = question.answers();
            int index = question.ordinal() * When.values().length + when.ordinal();
            pupil.vote(question, when, answers.get(draw(pupil.number(), Draw.VOTE, index, answers.size())));
        }
    }

    private void runs(int number, MissionDesk missions) {
        MissionCard card = missions.card();
        int before = (int) missions.of(number).stream()
                .filter(trial -> trial.card().equals(card.key()))
                .count();
        for (int run = before; run < RUNS; run++) {
            Map<String, Object> settings = new HashMap<>();
            for (int place = 0; place < card.levers().size(); place++) {
                Lever lever = card.levers().get(place);
                settings.put(lever.key(), lever.at(draw(number, Draw.LEVER, run * 100L + place, lever.values())));
            }
            boolean share = card.goal().measure().endsWith("_share");
            Double prediction = share ? draw(number, Draw.PREDICTION, run, 100) / 100.0 : null;
            missions.tryOut(number, card.key(), settings, prediction);
        }
    }

    private int draw(int number, Draw kind, long index, int bound) {
        return keys.below(Purpose.REHEARSAL, number, kind.ordinal(), index, bound);
    }

    private static List<Integer> list(int[] items) {
        return Arrays.stream(items).boxed().toList();
    }
}
