package org.uptakelab.simulation;

import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.shopper.Decision;

/** The visitors served in a round, as those who may refuse them something see them. */
record Orders(@Nullable Served[] served) implements Surroundings.Wishes {
    @Override
    public int users() {
        return served.length;
    }

    @Override
    public int wanted(int user) {
        Served visitor = served[user];
        return visitor == null ? Ledger.NOTHING : visitor.decision().bought();
    }

    @Override
    public void refuse(int user) {
        Served visitor = served[user];
        if (visitor != null && visitor.decision().bought() != Ledger.NOTHING) {
            Decision wish = visitor.decision();
            Decision nothing = new Decision(Ledger.NOTHING, wish.withoutSlate(), 0, false);
            served[user] = new Served(visitor.slate(), nothing, wish.bought());
        }
    }
}
