package org.uptakelab.web.lab;

import java.util.List;
import java.util.Locale;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

/** Measures over HTTP how long a page waits for the result of a small shop: from asking for the run until it is done. */
final class ResultTime {
    private static final String SMALL_SHOP =
            "{\"sides\":[{\"settings\":{\"world.users\":500,\"world.items\":100}}],\"ghosts\":[\"random\",\"oracle\"]}";
    private static final int RUNS = 5;
    private static final double SECOND = 1e9;

    private ResultTime() {}

    /** Prints the seconds of each run. */
    public static void main(String[] args) {
        new WarmUp().run();
        try (Site site = Site.open(Binding.loopback(0), List.of(new LabRoutes(System.err::println)))) {
            LabClient client = new LabClient(site);
            for (int run = 1; run <= RUNS; run++) {
                long asked = System.nanoTime();
                String state = client.finish(client.begin(SMALL_SHOP));
                System.out.printf(
                        Locale.ROOT, "run %d: %s after %.2f s%n", run, state, (System.nanoTime() - asked) / SECOND);
            }
        }
    }
}
