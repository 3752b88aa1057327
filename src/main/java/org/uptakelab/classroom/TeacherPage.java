package org.uptakelab.classroom;

import java.util.List;
import org.uptakelab.classroom.shop.Power;

/** Makes the view of the teacher's page. */
final class TeacherPage {
    /** Fewer phones than this, and the halves say little. */
    private static final int FEW = 8;

    private final RoomState state;
    private final Pages pages;

    TeacherPage(RoomState state, Pages pages) {
        this.state = state;
        this.pages = pages;
    }

    TeacherView around(ProjectorView projector) {
        int present = projector.counts().present();
        List<Trial> trials = state.missions().trials();
        int waiting = (int) trials.stream().filter(Trial::isWaiting).count();
        return new TeacherView(
                projector,
                expected(),
                state.participants().stream().map(this::phone).toList(),
                state.missions().cards().values().stream()
                        .map(card -> new TeacherView.Card(
                                card.key(),
                                card.texts().isEmpty() ? null : card.texts(),
                                MissionDesk.view(card.goal()),
                                card.levers(),
                                card.x(),
                                card.y()))
                        .toList(),
                present == 0 ? "nobody" : present < FEW ? "few-phones" : "ok",
                state.pooled().size(),
                trials.size() - waiting,
                waiting,
                state.isDoorOpen());
    }

    private TeacherView.Expected expected() {
        Power nearest = Power.nearest(state.participants().size());
        List<Power> others = nearest == null
                ? List.of()
                : Power.ALL.stream()
                        .filter(row -> row.pupils() == nearest.pupils() && row.salience() != nearest.salience())
                        .toList();
        return new TeacherView.Expected(nearest, Power.TABLE, others);
    }

    private TeacherView.Phone phone(Participant pupil) {
        return new TeacherView.Phone(
                pupil.number(),
                pupil.animal(),
                pupil.series(),
                pages.isPresent(pupil),
                pages.secondsSinceSeen(pupil),
                pupil.hasLeft(),
                !pupil.isPhone(),
                pupil.isLate(),
                state.isDone(pupil));
    }
}
