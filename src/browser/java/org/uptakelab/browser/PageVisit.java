package org.uptakelab.browser;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.teavm.jso.JSExport;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.Reason;
import org.uptakelab.simulation.VisitStory;

/**
 * One visit told from inside, as a page sees it: items in one list, numbers in others of the same order.
 */
public final class PageVisit {
    private final Scenario scenario;
    private final InsideView view;
    private final VisitStory story;

    PageVisit(Scenario scenario, InsideView view) {
        this.scenario = scenario;
        this.view = view;
        this.story = view.story();
    }

    /** {@return user, users, round, rounds, warm-up and segment of the user} */
    @JSExport
    public int[] place() {
        return new int[] {
            story.user(),
            scenario.world().users(),
            story.round(),
            scenario.run().rounds(),
            scenario.run().warmup(),
            view.world().segment(story.user())
        };
    }

    /** {@return how close the user's taste is to each segment, in [-1, 1]} */
    @JSExport
    public double[] closeness() {
        double[] closeness = new double[scenario.world().segments()];
        for (int segment = 0; segment < closeness.length; segment++) {
            closeness[segment] = view.world().closeness(story.user(), segment);
        }
        return closeness;
    }

    /** {@return the name of the recommender} */
    @JSExport
    public String recommender() {
        return scenario.recommender().name();
    }

    /** {@return what the slate did to the visit} */
    @JSExport
    public String reading() {
        return view.reading().name().toLowerCase(Locale.ROOT);
    }

    /**
     * The title of an item.
     *
     * @param item the item
     * @return its title
     */
    @JSExport
    public String title(int item) {
        return view.world().catalog().item(item).title();
    }

    /**
     * The price of an item.
     *
     * @param item the item
     * @return its price
     */
    @JSExport
    public double price(int item) {
        return view.world().catalog().price(item);
    }

    /** {@return utility, noise and total of buying nothing} */
    @JSExport
    public double[] outside() {
        return new double[] {story.outside(), story.outsideNoise(), story.nothing()};
    }

    /** {@return what was bought with the slate, and without; -1 for nothing} */
    @JSExport
    public int[] bought() {
        return new int[] {story.decision().bought(), story.decision().withoutSlate()};
    }

    /** {@return the items that are chosen among} */
    @JSExport
    public int[] candidates() {
        return story.candidates().stream().mapToInt(VisitStory.Candidate::item).toArray();
    }

    /** {@return which of them own search found: 1 or 0} */
    @JSExport
    public double[] found() {
        return ofCandidates(candidate -> candidate.found() ? 1 : 0);
    }

    /** {@return what each is truly worth} */
    @JSExport
    public double[] utilities() {
        return ofCandidates(VisitStory.Candidate::utility);
    }

    /** {@return what the slate adds to each} */
    @JSExport
    public double[] saliences() {
        return ofCandidates(VisitStory.Candidate::salience);
    }

    /** {@return the noise of each} */
    @JSExport
    public double[] noises() {
        return ofCandidates(VisitStory.Candidate::noise);
    }

    /** {@return what each competes with beside the slate} */
    @JSExport
    public double[] withSlate() {
        return ofCandidates(VisitStory.Candidate::withSlate);
    }

    /** {@return what each competes with when nothing is shown} */
    @JSExport
    public double[] withoutSlate() {
        return ofCandidates(VisitStory.Candidate::withoutSlate);
    }

    private double[] ofCandidates(ToDoubleFunction<VisitStory.Candidate> number) {
        return story.candidates().stream().mapToDouble(number).toArray();
    }

    /** {@return the items shown, top first} */
    @JSExport
    public int[] slate() {
        return story.slate().stream().mapToInt(VisitStory.Shown::item).toArray();
    }

    /** {@return which of them were looked at: 1 or 0} */
    @JSExport
    public double[] examined() {
        return ofSlate(shown -> shown.examined() ? 1 : 0);
    }

    /** {@return the score of each; NaN if the recommender tells none} */
    @JSExport
    public double[] scores() {
        return ofSlate(shown -> shown.reason().score());
    }

    /** {@return what each is truly worth} */
    @JSExport
    public double[] slateUtilities() {
        return ofSlate(VisitStory.Shown::utility);
    }

    /** {@return the same with what looking at it adds, or would add} */
    @JSExport
    public double[] slatePulls() {
        return ofSlate(shown -> shown.utility() + shown.salience());
    }

    private double[] ofSlate(ToDoubleFunction<VisitStory.Shown> number) {
        return story.slate().stream().mapToDouble(number).toArray();
    }

    /**
     * The owned items that put an item on the slate.
     *
     * @param index its place on the slate, from 0
     * @return the owned items, the one that adds most first
     */
    @JSExport
    public int[] because(int index) {
        return parts(index).stream().mapToInt(Reason.Part::item).toArray();
    }

    /**
     * How alike the owned items and an item on the slate are.
     *
     * @param index its place on the slate, from 0
     * @return a similarity for each item of {@link #because}
     */
    @JSExport
    public double[] similarities(int index) {
        return parts(index).stream().mapToDouble(Reason.Part::similarity).toArray();
    }

    private List<Reason.Part> parts(int index) {
        return story.slate().get(index).reason().because();
    }
}
