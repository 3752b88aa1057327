package org.uptakelab.recommender.external;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.SlateRule;
import org.uptakelab.recommender.Training;

/** What is said to a program in one run. */
final class ExternalTraining implements Training, Recommender {
    private final Program program;
    private final SlateRule rule;
    private int toldRounds;

    ExternalTraining(Program program, Shop shop) {
        this.program = program;
        this.rule = new SlateRule(shop.catalog().size(), shop.repeatPurchases());
        program.tell(Message.start(shop));
    }

    @Override
    public Recommender train(Ledger ledger, int toRound) {
        program.tell(Message.train(ledger, toldRounds + 1, toRound));
        toldRounds = toRound;
        return this;
    }

    @Override
    public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
        return recommendAll(new int[] {user}, new ItemSet[] {owned}, round, slateSize)[0];
    }

    @Override
    public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
        if (users.length == 0) {
            return new int[0][];
        }
        String question =
                "the slates of " + users.length + (users.length == 1 ? " visitor" : " visitors") + " in round " + round;
        Program.Line answer = program.ask(Message.slates(users, owned, round, slateSize), question);
        try {
            return SlatesAnswer.read(answer.bytes(), users, owned, round, slateSize, rule);
        } catch (BadAnswer e) {
            throw program.refused(answer, e);
        }
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public void close() {
        program.close();
    }
}
