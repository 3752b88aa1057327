package org.uptakelab.extension.knowledge;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.shopper.Decision;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/**
 * Every visit of a run once more, one at a time, with the slate of a shop that knew something else: the same user with the same
 * history in the same mood. Nothing that follows from the other slate enters the history, so two kinds of knowledge differ by
 * their slates alone, and where the slates are the same the visits are.
 */
public final class Hindsight {
    private final Study study;
    private final Extension asking;
    private final Simulation shop;
    private final Run run;

    /**
     * Looks back at what happens in a replication without an extension.
     *
     * @param study the replication
     * @param asking the extension that looks back
     */
    public Hindsight(Study study, Extension asking) {
        this(study, asking, study.simulation(), study.runWithout(asking));
    }

    /**
     * Looks back at a run of another shop than that of the replication.
     *
     * @param study the replication
     * @param asking the extension that looks back
     * @param shop the shop
     * @param run what happened in it with the trainer of the study without that extension
     */
    public Hindsight(Study study, Extension asking, Simulation shop, Run run) {
        this.study = study;
        this.asking = asking;
        this.shop = shop;
        this.run = run;
    }

    /**
     * What the run really brought. Where shelves ran out it is what its visitors wanted, as in all the books that this is held against.
     *
     * @return its books
     */
    public Books asItWas() {
        return run.trace().refusals() == 0 ? asRecorded() : knowing(Knowledge.ofEverything());
    }

    private Books asRecorded() {
        Ledger ledger = run.ledger();
        Books books = new Books(ledger.userCount());
        for (int visit = ledger.firstVisit(study.run().warmup() + 1); visit < ledger.visits(); visit++) {
            enter(
                    books,
                    ledger.user(visit),
                    new Decision(
                            ledger.bought(visit),
                            run.trace().withoutSlate(visit),
                            run.trace().surplus(visit),
                            run.trace().examined(visit)));
        }
        return books;
    }

    /**
     * What the run would have brought, visit by visit, had the shop known something else all along.
     *
     * @param knowledge what it may know
     * @return its books; users it does not serve bring nothing but their surplus
     */
    public Books knowing(Knowledge knowledge) {
        return with(trainer -> new KnowingTrainer(trainer, knowledge), knowledge::serves);
    }

    /**
     * What the run would have brought, visit by visit, with other slates. Other extensions stand around or within what makes them as they
     * do in the arm.
     *
     * @param instead puts around the trainer what makes other slates of it
     * @param served who is still a customer
     * @return its books; the others bring nothing but their surplus
     */
    public Books with(UnaryOperator<Trainer> instead, IntPredicate served) {
        Ledger ledger = run.ledger();
        Books books = new Books(ledger.userCount());
        Decision[] decisions = shop.revisit(run, study.trainerWith(asking, instead));
        int first = ledger.visits() - decisions.length;
        for (int index = 0; index < decisions.length; index++) {
            int user = ledger.user(first + index);
            if (served.test(user)) {
                enter(books, user, decisions[index]);
            } else {
                books.surplus()[user] += decisions[index].surplus();
            }
        }
        return books;
    }

    private void enter(Books books, int user, Decision decision) {
        books.visits()[user]++;
        books.surplus()[user] += decision.surplus();
        if (decision.bought() == Ledger.NOTHING) {
            return;
        }
        books.income()[user] += study.world().catalog().price(decision.bought());
        if (decision.examined()) {
            books.taken()[user]++;
            books.caused()[user] += decision.withoutSlate() == decision.bought() ? 0 : 1;
        }
    }
}
