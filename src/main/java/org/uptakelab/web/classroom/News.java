package org.uptakelab.web.classroom;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.uptakelab.web.Broadcast;
import org.uptakelab.web.Steadily;

/** Word that something has changed: to the phones when their turn changes, to projector and teacher at every change; at most four times a second. */
final class News implements AutoCloseable {
    private static final int MILLISECONDS = 250;

    private final Lesson lesson;
    private final Broadcast forPupils = new Broadcast(1, 600);
    private final Broadcast forRoom = new Broadcast(1, 60);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "news");
        thread.setDaemon(true);
        return thread;
    });
    private List<Long> told = List.of(-1L, -1L);

    News(Lesson lesson) {
        this.lesson = lesson;
        Runnable look = new Steadily("telling the pages what is new", this::look, lesson::tell);
        clock.scheduleWithFixedDelay(look, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    Broadcast forPupils() {
        return forPupils;
    }

    Broadcast forRoom() {
        return forRoom;
    }

    /** Tells all that the lesson is deleted. */
    void gone() {
        forPupils.send("gone", Map.of());
        forRoom.send("gone", Map.of());
    }

    @Override
    public void close() {
        clock.shutdownNow();
        forPupils.close();
        forRoom.close();
    }

    private void look() {
        List<Long> now = lesson.marks();
        if (now.isEmpty()) {
            return;
        }
        if (!now.get(0).equals(told.get(0))) {
            forPupils.send("turn", Map.of("turn", now.get(0)));
        }
        if (!now.get(1).equals(told.get(1))) {
            forRoom.send("revision", Map.of("revision", now.get(1)));
        }
        told = now;
    }
}
