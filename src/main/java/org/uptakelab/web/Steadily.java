package org.uptakelab.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Work that a clock repeats. A clock of Java stops for ever, and says nothing, when the work throws: here it is told once, and goes on. */
public final class Steadily implements Runnable {
    private final String name;
    private final Runnable work;
    private final Consumer<String> trouble;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Steady work.
     *
     * @param name what it does, as in "… failed"
     * @param work the work
     * @param trouble told in one line when it fails, once for each kind of failure
     */
    public Steadily(String name, Runnable work, Consumer<String> trouble) {
        this.name = name;
        this.work = work;
        this.trouble = trouble;
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException e) {
            String kind = e.getClass().getSimpleName();
            if (told.add(kind)) {
                trouble.accept("uptake: " + name + " failed: " + kind + ". It goes on. Please report it.");
            }
        }
    }
}
