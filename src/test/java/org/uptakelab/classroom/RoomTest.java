package org.uptakelab.classroom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.mission.Job;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.Place;

class RoomTest {
    private static Refusal refused(Lessons lesson, Actor actor, Action action) {
        long before = lesson.room.revision();
        Refusal refusal = assertThrows(Refusal.class, () -> lesson.room.decide(actor, action));
        assertEquals(before, lesson.room.revision());
        return refusal;
    }

    @Test
    void animalsAreUniqueForTwoHundredPupils() {
        Lessons lesson = new Lessons();
        lesson.joinAll(200);
        Set<String> names = new HashSet<>();
        lesson.room.projector().animals().forEach(animal -> names.add(animal.animal() + " " + animal.number()));
        assertEquals(200, names.size());
        assertEquals(1, lesson.room.student(64).number());
        assertEquals(2, lesson.room.student(65).number());
        assertEquals(4, lesson.room.student(200).number());
    }

    @Test
    void aRoomHoldsAtMostFourHundred() {
        Lessons lesson = new Lessons();
        lesson.joinAll(400);
        assertEquals("full", refused(lesson, Actor.NEWCOMER, new Action.Join()).key());
    }

    @Test
    void halvesAreBalancedAndHiddenUntilTheFourthStage() {
        Lessons lesson = Lessons.shopped(23);
        int[] halves = new int[2];
        for (int stage = 1; stage <= Step.STAGES; stage++) {
            lesson.teacher(new Action.GoTo(Step.REVEAL, stage));
            for (int number = 1; number <= 23; number++) {
                Half half = requireNonNull(lesson.room.student(number).reveal()).half();
                if (stage < 4) {
                    assertNull(half);
                } else if (stage == 4) {
                    halves[requireNonNull(half).ordinal()]++;
                }
            }
        }
        assertEquals(23, halves[0] + halves[1]);
        assertEquals(1, Math.abs(halves[0] - halves[1]));
    }

    @Test
    void eachPupilSeesTheItemsInAnOrderOfItsOwnAndKeepsIt() {
        Lessons lesson = new Lessons();
        lesson.joinAll(12);
        lesson.goTo(Step.WISH);
        Set<List<Integer>> orders = new HashSet<>();
        for (int number = 1; number <= 12; number++) {
            StudentView.Wish wish = requireNonNull(lesson.room.student(number).wish());
            assertEquals(
                    IntStream.range(0, Goods.COUNT).boxed().toList(),
                    wish.order().stream().sorted().toList());
            assertEquals(wish, lesson.room.student(number).wish());
            orders.add(wish.order());
        }
        assertEquals(12, orders.size());
    }

    @Test
    void buyingTwiceCountsOnceAndFourIsTheMost() {
        Lessons lesson = new Lessons();
        lesson.joinAll(8);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.goTo(Step.SHOP);
        for (int item = 0; item < 4; item++) {
            lesson.pupil(1, new Action.Buy(item, Place.SHELF));
        }
        lesson.pupil(1, new Action.Buy(2, Place.STRIP));
        List<org.uptakelab.classroom.shop.Purchase> mine =
                requireNonNull(lesson.room.student(1).shop()).mine();
        assertEquals(4, mine.size());
        assertTrue(mine.stream().allMatch(purchase -> purchase.from() == Place.SHELF));
        assertEquals(
                "too-many",
                refused(lesson, Actor.pupil(1), new Action.Buy(9, Place.SHELF)).key());
        lesson.pupil(1, new Action.Unbuy(0));
        lesson.pupil(1, new Action.Unbuy(0));
        lesson.pupil(1, new Action.Buy(9, Place.SHELF));
        assertEquals(4, requireNonNull(lesson.room.student(1).shop()).mine().size());
        assertEquals("shop.done", lesson.room.student(1).message());
        assertEquals("shop.go", lesson.room.student(2).message());
    }

    @Test
    void whatIsTappedInTheStripStandsOnTheStripOfThatPupil() {
        Lessons lesson = new Lessons();
        lesson.joinAll(8);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.goTo(Step.SHOP);
        List<Integer> strip = requireNonNull(lesson.room.student(1).shop()).strip().stream()
                .map(StudentView.Shown::item)
                .toList();
        int other = IntStream.range(0, Goods.COUNT)
                .filter(item -> !strip.contains(item))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "not-on-strip",
                refused(lesson, Actor.pupil(1), new Action.Buy(other, Place.STRIP))
                        .key());
        lesson.pupil(1, new Action.Buy(other, Place.SHELF));
        lesson.pupil(1, new Action.Buy(strip.get(0), Place.STRIP));
        assertEquals(2, requireNonNull(lesson.room.student(1).shop()).mine().size());
    }

    @Test
    void lateLeavingAndReturningBlockNobody() {
        Lessons lesson = new Lessons();
        lesson.joinAll(9);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.pupil(3, new Action.Leave());
        lesson.goTo(Step.SHOP);
        int late = lesson.join();
        lesson.buyAll();
        assertTrue(lesson.room.student(late).late());
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
        ProjectorView.Halves halves = requireNonNull(reveal.halves());
        assertEquals(9, halves.filter().pupils() + halves.random().pupils(), "the late one is in no half");
        assertEquals(40, reveal.definitions().get(0).denominator(), "but its purchases are counted");
        assertFalse(lesson.room.student(3).late(), "who left has wished, and is back by buying");
        for (Step step : Step.values()) {
            lesson.goTo(step);
            for (int number = 1; number <= 10; number++) {
                assertTrue(lesson.room.student(number).message().startsWith(step.key() + "."));
            }
        }
    }

    @Test
    void whoHasNotWishedIsToldSoAndBelongsToNoHalf() {
        Lessons lesson = new Lessons();
        lesson.joinAll(8);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.goTo(Step.SHOP);
        int late = lesson.join();
        assertEquals("shop.late", lesson.room.student(late).message());
        assertEquals("shop.go", lesson.room.student(1).message());
        lesson.buyAll();
        assertEquals("shop.done", lesson.room.student(late).message());
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        assertEquals("reveal.late", lesson.room.student(late).message());
        assertNull(requireNonNull(lesson.room.student(late).reveal()).half());
        assertNotNull(requireNonNull(lesson.room.student(1).reveal()).half());
    }

    @Test
    void whoJoinsAfterTheShopHasClosedStillSeesASentence() {
        Lessons lesson = Lessons.shopped(8);
        lesson.goTo(Step.REVEAL);
        int late = lesson.join();
        assertEquals("reveal.late", lesson.room.student(late).message());
        lesson.goTo(Step.INSIDE);
        assertEquals("inside.late", lesson.room.student(late).message());
        lesson.goTo(Step.SHOP);
        assertEquals(3, requireNonNull(lesson.room.student(late).shop()).strip().size());
    }

    @Test
    void definitionsAppearOneByOneAndCountWhatTheySay() {
        Lessons lesson = Lessons.shopped(16);
        for (int stage = 1; stage <= Step.STAGES; stage++) {
            lesson.teacher(new Action.GoTo(Step.REVEAL, stage));
            ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
            assertEquals(Math.min(stage, 3), reveal.definitions().size());
            assertEquals(stage >= 4, reveal.halves() != null);
            assertEquals(stage >= 5, reveal.caused() != null);
        }
        ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
        assertEquals(
                new ProjectorView.Bar("tapped", 48, 64), reveal.definitions().get(0));
        assertEquals(
                new ProjectorView.Bar("strip", 48, 64), reveal.definitions().get(1));
        assertTrue(reveal.definitions().get(2).numerator() <= 48);
        ProjectorView.Halves halves = requireNonNull(reveal.halves());
        assertEquals(24, halves.filter().shown());
        assertEquals(24, halves.filter().coincident(), "the filter half sees the recommender's strip");
        assertEquals(0.125, requireNonNull(reveal.chance()));
        double expected = 24 / 32.0 - halves.random().coincident() / 32.0;
        assertEquals(expected, requireNonNull(requireNonNull(reveal.caused()).mean()), 1e-12);
    }

    @Test
    void wishesCloseWhenTheShopHasOpened() {
        Lessons lesson = Lessons.shopped(8);
        lesson.goTo(Step.WISH);
        assertEquals(
                "wishes-closed",
                refused(lesson, Actor.pupil(1), new Action.Wish(List.of(1))).key());
    }

    @Test
    void aStripOnceDealtStays() {
        Lessons lesson = Lessons.shopped(8);
        List<StudentView.Shown> before =
                requireNonNull(lesson.room.student(5).shop()).strip();
        lesson.goTo(Step.JOIN);
        lesson.joinAll(8);
        lesson.teacher(new Action.SetGhosts(0));
        lesson.goTo(Step.SHOP);
        assertEquals(before, requireNonNull(lesson.room.student(5).shop()).strip());
    }

    @Test
    void pupilsCanDoNothingButTheirOwnChoices() {
        Lessons lesson = Lessons.shopped(8);
        for (Action action : List.of(
                new Action.GoTo(Step.END, 1),
                new Action.SetTimer(1),
                new Action.Show(Shown.MARKS, true),
                new Action.SetGhosts(1),
                new Action.Rehearse(1),
                new Action.Fill(true),
                new Action.Pool(List.of()),
                new Action.Join(),
                new Action.Finished("run-1", Lessons.OUTCOME))) {
            assertEquals("not-yours", refused(lesson, Actor.pupil(1), action).key(), action.toString());
        }
        assertEquals(
                "gone", refused(lesson, Actor.pupil(9), new Action.Guess(1)).key());
        assertEquals(
                "not-yours", refused(lesson, Actor.TEACHER, new Action.Guess(1)).key());
        assertEquals(
                "join-first",
                refused(lesson, Actor.NEWCOMER, new Action.Guess(1)).key());
        assertEquals(
                "not-yours",
                refused(lesson, Actor.LAB, new Action.GoTo(Step.END, 1)).key());
        assertEquals(
                "gone",
                assertThrows(Refusal.class, () -> lesson.room.student(99)).key());
    }

    @Test
    void refusalsNameTheRuleAndTheValue() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        assertEquals(
                "not-now", refused(lesson, Actor.pupil(1), new Action.Guess(50)).key());
        lesson.goTo(Step.GUESS);
        Refusal refusal = refused(lesson, Actor.pupil(1), new Action.Guess(101));
        assertEquals("bad-value", refusal.key());
        assertEquals("guess must be in [0, 100], but is 101.", refusal.message());
        lesson.goTo(Step.WISH);
        assertEquals(
                "unknown-item",
                refused(lesson, Actor.pupil(1), new Action.Wish(List.of(24))).key());
        assertEquals(
                "too-many",
                refused(lesson, Actor.pupil(1), new Action.Wish(List.of(1, 1))).key());
        assertEquals(
                "too-many",
                refused(lesson, Actor.pupil(1), new Action.Wish(List.of(1, 2, 3, 4, 5, 6, 7)))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.TEACHER, new Action.GoTo(Step.WISH, 2)).key());
        lesson.goTo(Step.TICKET);
        assertEquals(
                "too-long",
                refused(lesson, Actor.pupil(1), new Action.HandIn(Side.IS, "x".repeat(401), null))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.pupil(1), new Action.HandIn(Side.IS, "x", "no chart"))
                        .key());
    }

    @Test
    void votesBelongToTheQuestionAskedNow() {
        Lessons lesson = new Lessons();
        lesson.joinAll(3);
        lesson.goTo(Step.DISCUSSION);
        lesson.teacher(new Action.Ask(Question.WHOSE_RISK, When.BEFORE));
        lesson.pupil(1, new Action.Vote(Question.WHOSE_RISK, When.BEFORE, "a"));
        lesson.pupil(2, new Action.Vote(Question.WHOSE_RISK, When.BEFORE, "b"));
        lesson.pupil(2, new Action.Vote(Question.WHOSE_RISK, When.BEFORE, "c"));
        assertEquals(
                "not-now",
                refused(lesson, Actor.pupil(1), new Action.Vote(Question.WHOSE_RISK, When.AFTER, "a"))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.pupil(1), new Action.Vote(Question.WHOSE_RISK, When.BEFORE, "z"))
                        .key());
        assertNull(requireNonNull(lesson.room.projector().discussion()).before(), "not shown yet");
        lesson.teacher(new Action.Show(Shown.COUNTS, true));
        assertEquals(
                Map.of("a", 1, "b", 0, "c", 1, "d", 0),
                requireNonNull(lesson.room.projector().discussion()).before());
        lesson.teacher(new Action.Ask(Question.WHOSE_RISK, When.AFTER));
        lesson.pupil(1, new Action.Vote(Question.WHOSE_RISK, When.AFTER, "d"));
        ProjectorView.Discussion after = requireNonNull(lesson.room.projector().discussion());
        assertEquals(Map.of("a", 0, "b", 0, "c", 0, "d", 1), after.after());
        assertNull(after.before());
        assertEquals(
                "a", requireNonNull(lesson.room.student(1).discussion()).mine().before());
    }

    @Test
    void whatTheTeacherHasNotShownIsNotOnTheProjector() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        lesson.goTo(Step.GUESS);
        lesson.pupil(1, new Action.Guess(0));
        lesson.pupil(2, new Action.Guess(100));
        assertNull(requireNonNull(lesson.room.projector().guess()).histogram());
        lesson.teacher(new Action.Show(Shown.HISTOGRAM, true));
        List<Integer> bins =
                requireNonNull(requireNonNull(lesson.room.projector().guess()).histogram());
        assertEquals(21, bins.size());
        assertEquals(1, bins.get(0));
        assertEquals(1, bins.get(20));
        assertNull(requireNonNull(lesson.room.projector().guess()).marks());
        lesson.teacher(new Action.Show(Shown.HISTOGRAM, false));
        assertNull(requireNonNull(lesson.room.projector().guess()).histogram());
    }

    @Test
    void theTurnChangesOnlyWithWhatAllPhonesSee() {
        Lessons lesson = new Lessons();
        lesson.joinAll(3);
        lesson.goTo(Step.GUESS);
        long turn = lesson.room.turn();
        long revision = lesson.room.revision();
        lesson.pupil(1, new Action.Guess(10));
        lesson.join();
        assertEquals(turn, lesson.room.turn());
        assertEquals(revision + 2, lesson.room.revision());
        lesson.teacher(new Action.Show(Shown.MARKS, true));
        assertEquals(turn + 1, lesson.room.turn());
    }

    @Test
    void theTimerCountsDownAndEndsWithItsStep() {
        Lessons lesson = new Lessons();
        lesson.join();
        assertNull(lesson.room.projector().timer().endsInSeconds());
        lesson.teacher(new Action.SetTimer(90));
        lesson.passSeconds(30);
        assertEquals(60, lesson.room.student(1).timer().endsInSeconds());
        lesson.passSeconds(100);
        assertEquals(0, lesson.room.projector().timer().endsInSeconds());
        lesson.goTo(Step.GUESS);
        assertNull(lesson.room.projector().timer().endsInSeconds());
    }

    @Test
    void presenceIsHeardOfAndFadesAndIsNoEntry() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        assertEquals(0, lesson.room.projector().counts().present());
        long revision = lesson.room.revision();
        lesson.room.seen(1);
        lesson.room.seen(77);
        assertEquals(revision, lesson.room.revision());
        assertEquals(1, lesson.room.projector().counts().present());
        lesson.passSeconds(31);
        assertEquals(0, lesson.room.projector().counts().present());
        assertEquals(31, lesson.room.teacher().phones().get(0).seenSecondsAgo());
    }

    @Test
    void aPhoneThatLostItsTokenComesBackWithAnimalAndCode() {
        Lessons lesson = new Lessons();
        lesson.joinAll(70);
        StudentView view = lesson.room.student(66);
        assertTrue(view.code().matches("[0-9]{4}"), view.code());
        assertEquals(OptionalInt.of(66), lesson.room.returning(view.animal(), view.number(), view.code()));
        assertEquals(OptionalInt.empty(), lesson.room.returning(view.animal(), 7, view.code()));
        assertEquals(OptionalInt.empty(), lesson.room.returning(view.animal(), view.number(), "x"));
    }

    @Test
    void whyThisIsAnsweredForTheRecommendersStripInBothHalves() {
        Lessons lesson = Lessons.shopped(16);
        lesson.goTo(Step.INSIDE);
        assertEquals(
                List.of(),
                requireNonNull(lesson.room.student(1).inside()).strip(),
                "it would tell the half before the class is told");
        lesson.teacher(new Action.GoTo(Step.REVEAL, 4));
        lesson.goTo(Step.INSIDE);
        for (int number = 1; number <= 16; number++) {
            assertEquals(
                    3,
                    requireNonNull(lesson.room.student(number).inside()).strip().size());
        }
        assertNull(requireNonNull(lesson.room.projector().inside()).example());
        lesson.teacher(new Action.Show(Shown.EXAMPLE, true));
        assertEquals(
                3,
                requireNonNull(requireNonNull(lesson.room.projector().inside()).example())
                        .why()
                        .because()
                        .size());
    }

    @Test
    void aRunWaitsThenIsADotOnTheMap() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        lesson.goTo(Step.MISSIONS);
        lesson.pupil(1, new Action.TryOut("reach-35", Map.of("shopper.attention", 0.5), 0.6));
        lesson.pupil(2, new Action.TryOut("reach-35", Map.of(), null));
        assertEquals(
                2,
                requireNonNull(requireNonNull(lesson.room.student(2).mission()).pending())
                        .position());
        assertEquals(
                "run-waiting",
                refused(lesson, Actor.pupil(1), new Action.TryOut("reach-35", Map.of(), null))
                        .key());
        lesson.finishJobs();
        StudentView.Mission mission = requireNonNull(lesson.room.student(1).mission());
        assertNull(mission.pending());
        assertEquals(0.6, mission.runs().get(0).prediction());
        assertEquals(0.4, mission.runs().get(0).score());
        assertTrue(mission.runs().get(0).reached());
        assertEquals(0, mission.best());
        List<ProjectorView.Dot> dots =
                requireNonNull(lesson.room.projector().missions()).dots();
        assertEquals(2, dots.size());
        assertEquals(0.5, dots.get(0).y());
        assertEquals(3, dots.get(0).x());
        assertEquals(
                "not-waiting",
                refused(lesson, Actor.LAB, new Action.Finished("run-1", Lessons.OUTCOME))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.pupil(1), new Action.TryOut("reach-35", Map.of("shopper.attention", 7), null))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.pupil(1), new Action.TryOut("reach-35", Map.of("run.seed", 7), null))
                        .key());
        assertEquals(
                "other-card",
                refused(lesson, Actor.pupil(1), new Action.TryOut("fair-shop", Map.of(), null))
                        .key());
        assertEquals(3, lesson.room.runsCsv().lines().count());
    }

    /** 25 phones with 6 runs each arrive as 150 dots. */
    @Test
    void theCrowdIsTheSweep() {
        Lessons lesson = new Lessons();
        lesson.joinAll(25);
        lesson.goTo(Step.MISSIONS);
        for (int run = 0; run < 6; run++) {
            for (int number = 1; number <= 25; number++) {
                double attention = number * 4 / 100.0 < 1 ? run / 10.0 : 1.0;
                lesson.pupil(
                        number,
                        new Action.TryOut(
                                "reach-35",
                                Map.of("shopper.attention", attention, "recommender.slateSize", 1 + number % 20),
                                null));
            }
            lesson.finishJobs();
        }
        assertEquals(
                150, requireNonNull(lesson.room.projector().missions()).dots().size());
    }

    @Test
    void theLabFillsTheGapsUntilPaused() {
        Lessons lesson = new Lessons();
        lesson.join();
        lesson.goTo(Step.MISSIONS);
        assertEquals(List.of(), lesson.room.jobs(5));
        lesson.teacher(new Action.Fill(true));
        List<Job> jobs = lesson.room.jobs(5);
        assertEquals(5, jobs.size());
        assertEquals(
                jobs.stream().map(Job::id).toList(),
                lesson.room.jobs(5).stream().map(Job::id).toList());
        lesson.act(Actor.LAB, new Action.Finished(jobs.get(3).id(), Lessons.OUTCOME));
        lesson.act(Actor.LAB, new Action.Failed(jobs.get(0).id()));
        ProjectorView.Filling filling =
                requireNonNull(lesson.room.projector().missions()).fill();
        assertEquals("on", filling.state());
        assertEquals(64, filling.total());
        assertEquals(2, filling.done());
        lesson.teacher(new Action.Fill(false));
        assertEquals(List.of(), lesson.room.jobs(5));
        lesson.teacher(new Action.Fill(true));
        assertFalse(lesson.room.jobs(100).stream()
                .anyMatch(job -> job.id().equals(jobs.get(3).id())));
        lesson.finishJobs();
        filling = requireNonNull(lesson.room.projector().missions()).fill();
        assertEquals(new ProjectorView.Filling("done", 64, 64), filling);
        assertEquals(
                63, requireNonNull(lesson.room.projector().missions()).dots().size());
    }

    @Test
    void theRunAtTheProjectorGoesFirst() {
        Lessons lesson = new Lessons();
        lesson.join();
        lesson.goTo(Step.MISSIONS);
        lesson.pupil(1, new Action.TryOut("reach-35", Map.of(), null));
        lesson.goTo(Step.TOGETHER);
        assertEquals("none", requireNonNull(lesson.room.projector().together()).state());
        lesson.teacher(new Action.Together(Map.of("recommender.name", "oracle"), 0.5));
        assertEquals("run-2", lesson.room.jobs(1).get(0).id());
        assertEquals(
                "waiting", requireNonNull(lesson.room.projector().together()).state());
        long turn = lesson.room.turn();
        lesson.finishJobs();
        assertEquals(turn + 1, lesson.room.turn());
        ProjectorView.Together together = requireNonNull(lesson.room.projector().together());
        assertEquals("done", together.state());
        assertEquals(0.5, requireNonNull(together.run()).prediction());
    }

    @Test
    void aTeachersOwnCardIsPlayedAndABadOneIsRefused() {
        Lessons lesson = new Lessons();
        lesson.join();
        String card = """
                goal: {measure: caused_share, atLeast: 0.2}
                levers:
                  shopper.attention: {min: 0, max: 1, step: 0.1, start: 0.5}
                  recommender.slateSize: {min: 1, max: 5, step: 1, start: 3}
                map: {x: shopper.attention, y: recommender.slateSize}
                texts:
                  de: {name: Meine Mission, task: Bewirke etwas.}
                """;
        lesson.teacher(new Action.AddCard("mine.yaml", card));
        lesson.teacher(new Action.PickCard("mine", null, null));
        lesson.goTo(Step.MISSIONS);
        StudentView.Mission mission = requireNonNull(lesson.room.student(1).mission());
        assertEquals("mine", mission.card());
        assertEquals(6, mission.cards().size());
        assertNotNull(mission.texts());
        assertEquals(
                "bad-card",
                refused(lesson, Actor.TEACHER, new Action.AddCard("x.yaml", "goal: 3"))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.TEACHER, new Action.AddCard("reach-35.yaml", card))
                        .key());
        lesson.teacher(new Action.AddCard("mine.yaml", card));
        lesson.pupil(1, new Action.TryOut("mine", Map.of(), null));
        lesson.finishJobs();
        Action.AddCard other = new Action.AddCard("mine.yaml", card.replace("recommender.slateSize", "price"));
        lesson.room.apply(new Entry(lesson.room.revision() + 1, 0, Actor.TEACHER, other));
        assertEquals(
                1, requireNonNull(lesson.room.projector().missions()).dots().size());
        assertEquals("card-has-runs", refused(lesson, Actor.TEACHER, other).key());
        assertEquals(
                "unknown-card",
                refused(lesson, Actor.TEACHER, new Action.PickCard("yours", null, null))
                        .key());
        assertEquals(
                "bad-value",
                refused(lesson, Actor.TEACHER, new Action.PickCard("mine", "price", null))
                        .key());
    }

    @Test
    void aRehearsalNeedsNoPhone() {
        Lessons lesson = new Lessons();
        lesson.teacher(new Action.Rehearse(24));
        for (Step step : Step.values()) {
            lesson.goTo(step);
            assertEquals(24, lesson.room.projector().counts().done(), step.key());
        }
        assertEquals(72, lesson.room.jobs(1000).size(), "three runs each");
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
        assertEquals(96, reveal.definitions().get(0).denominator());
        assertEquals(24, requireNonNull(reveal.caused()).pupils());
        assertTrue(lesson.room.projector().animals().stream().allMatch(ProjectorView.Animal::simulated));
    }

    @Test
    void simulatedPupilsDoNotCountOnceSomebodyIsThere() {
        Lessons lesson = new Lessons();
        lesson.teacher(new Action.Rehearse(24));
        lesson.goTo(Step.GUESS);
        int phone = lesson.join();
        lesson.pupil(phone, new Action.Guess(35));
        lesson.teacher(new Action.Show(Shown.HISTOGRAM, true));
        List<Integer> bins =
                requireNonNull(requireNonNull(lesson.room.projector().guess()).histogram());
        assertEquals(1, bins.stream().mapToInt(Integer::intValue).sum());
        lesson.goTo(Step.WISH);
        lesson.pupil(phone, new Action.Wish(List.of(1, 2, 3, 4, 5, 6)));
        lesson.goTo(Step.SHOP);
        lesson.pupil(phone, new Action.Buy(9, Place.SHELF));
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
        assertEquals(1, reveal.definitions().get(0).denominator());
        assertEquals(1, lesson.room.classFile().counts().size());
    }

    @Test
    void theTeacherSeesWhatToExpectOfAClassOfThisSize() {
        Lessons lesson = new Lessons();
        assertNull(lesson.room.teacher().expected().ofThisClass());
        lesson.teacher(new Action.Rehearse(23));
        assertEquals(
                24,
                requireNonNull(lesson.room.teacher().expected().ofThisClass()).pupils());
        assertEquals(7, lesson.room.teacher().expected().sizes().size());
        assertEquals(3, lesson.room.teacher().expected().otherPupils().size());
        assertEquals("ok", lesson.room.teacher().ready());
    }

    @Test
    void theExitHoldsGuessesAgainstWhatCameOut() {
        Lessons lesson = Lessons.shopped(8);
        lesson.goTo(Step.GUESS);
        for (int number = 1; number <= 8; number++) {
            lesson.pupil(number, new Action.Guess(10 * number));
        }
        lesson.goTo(Step.TICKET);
        lesson.pupil(1, new Action.HandIn(Side.IS, "we could show it", "caused"));
        lesson.pupil(2, new Action.HandIn(Side.IS_NOT, "we could not", null));
        ProjectorView.Ticket ticket = requireNonNull(lesson.room.projector().ticket());
        assertEquals(2, ticket.handedIn());
        assertNull(ticket.guesses());
        lesson.teacher(new Action.Show(Shown.OUTCOME, true));
        lesson.teacher(new Action.Show(Shown.SIDES, true));
        ticket = requireNonNull(lesson.room.projector().ticket());
        assertEquals(0.45, requireNonNull(ticket.guesses()).median());
        assertEquals(0.75, requireNonNull(ticket.guesses()).shares().get("strip"));
        assertEquals(Map.of("is", 1, "is-not", 1), ticket.sides());
        assertEquals("ticket.done", lesson.room.student(1).message());
        assertEquals("ticket.go", lesson.room.student(3).message());
    }
}
