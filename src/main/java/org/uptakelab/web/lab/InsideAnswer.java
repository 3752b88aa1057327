package org.uptakelab.web.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Reason;
import org.uptakelab.simulation.VisitStory;
import org.uptakelab.world.World;

/**
 * One visit told from inside, as the page gets it. Items are told with their titles; numbers are the engine's own.
 *
 * @param user the visitor
 * @param users users of the shop
 * @param round the round of the visit
 * @param rounds rounds of the run
 * @param warmup rounds at its start in which nothing is shown
 * @param profile who the visitor is
 * @param recommender which recommender made the slate
 * @param scoreKind what its scores are: {@code similarity}, {@code draw}, {@code purchases}, {@code utility}, {@code none}, or
 *     {@code own} for a scale of the recommender's own
 * @param found what own search found
 * @param slate what was shown, top first
 * @param examined the items looked at on the slate
 * @param outside what buying nothing is worth, with its noise
 * @param withSlate what was chosen among, and what was bought
 * @param without the same without the slate
 * @param reading what the slate did
 */
record InsideAnswer(
        int user,
        int users,
        int round,
        int rounds,
        int warmup,
        Profile profile,
        String recommender,
        String scoreKind,
        List<Found> found,
        List<Place> slate,
        List<Integer> examined,
        Outside outside,
        Contest withSlate,
        Contest without,
        InsideView.Reading reading) {
    private static final int REASONS = 3;
    private static final String SIMILAR = "item-";
    private static final Map<String, String> SCORE_KINDS = Map.of(
            "none", "none",
            "random", "draw",
            "popular", "purchases",
            "popular-recent", "purchases",
            "oracle", "utility");

    /**
     * Who the visitor is.
     *
     * @param segment the segment the visitor comes from, from 0
     * @param weights how close the visitor's taste is to each segment: cosines in [-1, 1]
     */
    record Profile(int segment, List<Double> weights) {}

    /** An item found by own search. */
    record Found(int item, String title, double price, double utility) {}

    /** An owned item behind a place of the slate, and how alike the two are. */
    record Because(int item, String title, double similarity) {}

    /**
     * A place of the slate.
     *
     * @param rank from 1, the top
     * @param item the item
     * @param title its title
     * @param price its price
     * @param score what the recommender thinks of it; absent if it does not tell; 0 if the item only fills up the slate
     * @param why the owned items most like it; empty if the score is not made of similarities
     * @param examined whether the visitor looked at it
     * @param utility what it is truly worth to the visitor
     * @param utilityWithSalience the same with what looking at it on the slate adds, or would add
     */
    record Place(
            int rank,
            int item,
            String title,
            double price,
            @Nullable Double score,
            List<Because> why,
            boolean examined,
            double utility,
            double utilityWithSalience) {}

    /** Buying nothing. */
    record Outside(double utility, double noise, double total) {}

    /** An item in a contest: what counts is the total. */
    record Candidate(int item, String title, double utility, double salience, double noise, double total) {}

    /** What was chosen among; {@code bought} is absent if nothing was. */
    record Contest(
            List<Candidate> candidates,
            @Nullable Integer bought,
            @Nullable String title) {}

    static InsideAnswer of(Scenario scenario, InsideView view) {
        VisitStory story = view.story();
        Telling telling = new Telling(view.world(), story);
        return new InsideAnswer(
                story.user(),
                scenario.world().users(),
                story.round(),
                scenario.run().rounds(),
                scenario.run().warmup(),
                telling.profile(),
                scenario.recommender().name(),
                scoreKind(scenario.recommender().name()),
                telling.found(),
                telling.slate(),
                story.slate().stream()
                        .filter(VisitStory.Shown::examined)
                        .map(VisitStory.Shown::item)
                        .toList(),
                new Outside(story.outside(), story.outsideNoise(), story.nothing()),
                telling.contest(
                        story.candidates(),
                        VisitStory.Candidate::salience,
                        VisitStory.Candidate::withSlate,
                        story.decision().bought()),
                telling.contest(
                        story.candidates().stream()
                                .filter(VisitStory.Candidate::found)
                                .toList(),
                        candidate -> 0,
                        VisitStory.Candidate::withoutSlate,
                        story.decision().withoutSlate()),
                view.reading());
    }

    private static String scoreKind(String recommender) {
        return SCORE_KINDS.getOrDefault(recommender, recommender.contains(SIMILAR) ? "similarity" : "own");
    }

    /** Puts titles and prices to the numbers of a story. */
    private record Telling(World world, VisitStory story) {
        String title(int item) {
            return world.catalog().item(item).title();
        }

        Profile profile() {
            return new Profile(
                    world.segment(story.user()),
                    IntStream.range(0, world.spec().segments())
                            .mapToObj(segment -> world.closeness(story.user(), segment))
                            .toList());
        }

        List<Found> found() {
            return story.candidates().stream()
                    .filter(VisitStory.Candidate::found)
                    .map(candidate -> new Found(
                            candidate.item(),
                            title(candidate.item()),
                            world.catalog().price(candidate.item()),
                            candidate.utility()))
                    .toList();
        }

        List<Place> slate() {
            List<Place> places = new ArrayList<>();
            for (VisitStory.Shown shown : story.slate()) {
                places.add(new Place(
                        places.size() + 1,
                        shown.item(),
                        title(shown.item()),
                        world.catalog().price(shown.item()),
                        Double.isNaN(shown.reason().score())
                                ? null
                                : shown.reason().score(),
                        shown.reason().because().stream()
                                .limit(REASONS)
                                .map(this::because)
                                .toList(),
                        shown.examined(),
                        shown.utility(),
                        shown.utility() + shown.salience()));
            }
            return places;
        }

        private Because because(Reason.Part part) {
            return new Because(part.item(), title(part.item()), part.similarity());
        }

        Contest contest(
                List<VisitStory.Candidate> candidates,
                ToDoubleFunction<VisitStory.Candidate> salience,
                ToDoubleFunction<VisitStory.Candidate> total,
                int bought) {
            return new Contest(
                    candidates.stream()
                            .map(candidate -> new Candidate(
                                    candidate.item(),
                                    title(candidate.item()),
                                    candidate.utility(),
                                    salience.applyAsDouble(candidate),
                                    candidate.noise(),
                                    total.applyAsDouble(candidate)))
                            .toList(),
                    bought == Ledger.NOTHING ? null : bought,
                    bought == Ledger.NOTHING ? null : title(bought));
        }
    }
}
