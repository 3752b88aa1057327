package org.uptakelab.lab;

import java.util.Optional;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.VisitStory;

/** One visit told from inside: what stood on the slate, what was found, and how it was decided with and without the slate. */
public final class Visit implements Shown {
    private final Lab lab;
    private final InsideView view;

    Visit(Lab lab, InsideView view) {
        this.lab = lab;
        this.view = view;
    }

    /** {@return the visit as the lab has it} */
    public VisitStory story() {
        return view.story();
    }

    /** {@return the slate, top first: what each item is truly worth to the visitor, and whether it was looked at} */
    public Table slate() {
        Words words = lab.words();
        Table table = lab.table(words.say("rank"), words.say("item"), words.say("utility"), words.say("looked"));
        int rank = 1;
        for (VisitStory.Shown shown : story().slate()) {
            table.row(
                    rank++,
                    title(shown.item()),
                    shown.utility(),
                    shown.examined() ? words.say("yes") : words.say("no"));
        }
        return table;
    }

    /** {@return how it was decided: everything that was chosen among, with the same luck without and with the slate} */
    public Table choice() {
        Words words = lab.words();
        Table table = lab.table(
                words.say("item"),
                words.say("from"),
                words.say("utility"),
                words.say("luck"),
                words.say("without"),
                words.say("with"));
        for (VisitStory.Candidate candidate : story().candidates()) {
            int item = candidate.item();
            table.row(
                    title(item),
                    words.say(
                            candidate.found() && candidate.examined()
                                    ? "both"
                                    : candidate.found() ? "search" : "slate"),
                    candidate.utility(),
                    candidate.noise(),
                    candidate.found()
                            ? mark(
                                    candidate.withoutSlate(),
                                    item == story().decision().withoutSlate())
                            : "–",
                    mark(candidate.withSlate(), item == story().decision().bought()));
        }
        double nothing = story().nothing();
        table.row(
                words.say("nothing"),
                "",
                story().outside(),
                story().outsideNoise(),
                mark(nothing, story().decision().withoutSlate() == Ledger.NOTHING),
                mark(nothing, story().decision().bought() == Ledger.NOTHING));
        return table;
    }

    private String mark(double value, boolean chosen) {
        return lab.number(value, 2) + (chosen ? " ◀" : "");
    }

    private String title(int item) {
        return view.world().catalog().item(item).title();
    }

    @Override
    public String text() {
        return choice().text();
    }

    @Override
    public Optional<String> html() {
        return choice().html();
    }

    @Override
    public String toString() {
        return text();
    }
}
