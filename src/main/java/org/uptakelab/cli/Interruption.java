package org.uptakelab.cli;

import java.util.concurrent.CountDownLatch;
import org.uptakelab.web.Site;

/** Waiting for the end of a command that has none of its own. */
final class Interruption {
    private Interruption() {}

    /**
     * Waits until the program is told to end (Ctrl-C), when the site is closed before the program ends, or until this thread
     * is interrupted.
     *
     * @param site what is served meanwhile
     */
    static void await(Site site) {
        Thread closing = new Thread(site::close, "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(closing);
        }
    }
}
