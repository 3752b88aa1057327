package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.mission.Job;

class WorkbenchTest {
    @Test
    void afterClosingNoRunIsAskedFor() {
        Workbench bench = new Workbench((job, end) -> {});
        bench.close();
        AtomicBoolean asked = new AtomicBoolean();
        bench.look(hands -> {
            asked.set(true);
            return List.<Job>of();
        });
        assertFalse(asked.get());
    }
}
