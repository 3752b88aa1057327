package org.uptakelab.classroom;

import java.util.Objects;

/** Says what would change nothing, so that a finger that taps again, or a script that does, fills no journal. */
final class Idleness {
    private final RoomState state;

    Idleness(RoomState state) {
        this.state = state;
    }

    boolean isIdle(Actor actor, Action action) {
        if (actor.role() == Actor.Role.PUPIL) {
            Participant pupil = state.participant(actor.number());
            return pupil != null && pupils(pupil, action);
        }
        return actor.role() == Actor.Role.TEACHER && teachers(action);
    }

    /** Whatever somebody who has left does brings them back; so nothing is idle but leaving once more. */
    private static boolean pupils(Participant pupil, Action action) {
        if (pupil.hasLeft()) {
            return action instanceof Action.Leave;
        } else if (action instanceof Action.ComeBack) {
            return true;
        } else if (action instanceof Action.Guess guess) {
            return Objects.equals(pupil.guess(), guess.value());
        } else if (action instanceof Action.Wish wish) {
            return pupil.wishes().equals(wish.items());
        } else if (action instanceof Action.Buy buy) {
            return pupil.owns(buy.item());
        } else if (action instanceof Action.Unbuy unbuy) {
            return !pupil.owns(unbuy.item());
        } else if (action instanceof Action.Vote vote) {
            return vote.answer().equals(pupil.vote(vote.question(), vote.when()));
        } else if (action instanceof Action.HandIn ticket) {
            return new TicketView(ticket.side(), ticket.text(), ticket.chart()).equals(pupil.ticket());
        }
        return false;
    }

    private boolean teachers(Action action) {
        if (action instanceof Action.Show show) {
            return state.isShown(show.what()) == show.on();
        } else if (action instanceof Action.SetGhosts ghosts) {
            return state.ghosts() == ghosts.count();
        } else if (action instanceof Action.Fill fill) {
            return state.missions().isFilling() == fill.on();
        } else if (action instanceof Action.Door door) {
            return state.isDoorOpen() == door.open();
        }
        return false;
    }
}
