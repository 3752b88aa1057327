package org.uptakelab.web;

import io.javalin.http.Context;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events to many listeners. Sending never waits: each listener has a queue of its own, and one whose queue is full,
 * because it does not read, is cut off. The last messages are remembered: a listener that comes back with
 * {@code Last-Event-ID} (or {@code ?after=}) gets those that it missed, and {@link #after} gives them to those that poll.
 */
public final class Broadcast implements AutoCloseable {
    private static final int PING_SECONDS = 15;
    private static final ScheduledThreadPoolExecutor PINGS = pings();

    private final int remembered;
    private final int mostListeners;
    private final Deque<Message> messages = new ArrayDeque<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledFuture<?> ping;
    private long last;
    private boolean closed;

    /**
     * A broadcast without listeners.
     *
     * @param remembered how many messages are remembered, at least 1
     * @param mostListeners how many may listen at once, at least 1
     */
    public Broadcast(int remembered, int mostListeners) {
        if (remembered < 1 || mostListeners < 1) {
            throw new IllegalArgumentException("remembered and mostListeners must be at least 1, but they are "
                    + remembered + " and " + mostListeners + ".");
        }
        this.remembered = remembered;
        this.mostListeners = mostListeners;
        this.ping = PINGS.scheduleAtFixedRate(
                new Steadily("a sign of life to the pages", this::ping, System.err::println),
                PING_SECONDS,
                PING_SECONDS,
                TimeUnit.SECONDS);
    }

    /**
     * Sends a message to all who listen.
     *
     * @param event its kind
     * @param data what it says, as {@link Json#text}
     * @return the message, with its number
     */
    public synchronized Message send(String event, Object data) {
        Message message = new Message(++last, event, Json.text(data));
        messages.addLast(message);
        if (messages.size() > remembered) {
            messages.removeFirst();
        }
        listeners.forEach(listener -> listener.offer(message.line()));
        return message;
    }

    /**
     * The remembered messages after one.
     *
     * @param id the number of the last message known; 0 for all
     * @return the later ones, oldest first
     */
    public synchronized List<Message> after(long id) {
        List<Message> later = new ArrayList<>();
        for (Message message : messages) {
            if (message.id() > id) {
                later.add(message);
            }
        }
        return later;
    }

    /**
     * Answers a request with the stream: the remembered messages that it does not know, then each new one.
     *
     * @param ctx the request
     * @throws Refused (503) if too many listen already
     */
    public void listen(Context ctx) {
        if (listeners.size() >= mostListeners) {
            throw new Refused(
                    503, "too-many-listeners", "Too many pages listen at once. This one asks now and then instead.");
        }
        long known = known(ctx);
        ctx.future(() -> {
            Listener listener = new Listener(ctx, this::leave);
            synchronized (this) {
                // "retry" at once: how long a browser waits before it comes back.
                listener.offer("retry: 1000\n\n");
                after(known).forEach(message -> listener.offer(message.line()));
                listeners.add(listener);
                if (closed) {
                    listener.finish();
                }
            }
            listener.open();
            return listener.gone();
        });
    }

    /** {@return how many listen} */
    public int listeners() {
        return listeners.size();
    }

    /** Ends all streams, once what was sent has gone out, and takes no more. */
    @Override
    public void close() {
        ping.cancel(false);
        synchronized (this) {
            closed = true;
            listeners.forEach(Listener::finish);
        }
    }

    private void leave(Listener listener) {
        listeners.remove(listener);
    }

    private void ping() {
        listeners.forEach(listener -> listener.offer(": \n\n"));
    }

    private static long known(Context ctx) {
        @Nullable String id = ctx.header("Last-Event-ID");
        if (id == null) {
            id = ctx.queryParam("after");
        }
        try {
            return id == null ? 0 : Long.parseLong(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ScheduledThreadPoolExecutor pings() {
        ScheduledThreadPoolExecutor pings = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "pings");
            thread.setDaemon(true);
            return thread;
        });
        pings.setRemoveOnCancelPolicy(true);
        return pings;
    }
}
