package org.uptakelab.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** One reader of a {@link Broadcast}. Its stream is written only when the line takes more; nobody ever waits for it. */
final class Listener implements WriteListener {
    /** About a whole run of the lab; the kernel's own buffers come on top. */
    private static final int MOST_WAITING = 1 << 20;

    private final Context ctx;
    private final Consumer<Listener> leave;
    private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean finishing;
    private boolean unflushed;
    private @Nullable ServletOutputStream out;

    Listener(Context ctx, Consumer<Listener> leave) {
        this.ctx = ctx;
        this.leave = leave;
    }

    /** Begins to write; called once the request is asynchronous. */
    void open() {
        ctx.res().setStatus(200);
        ctx.res().setContentType("text/event-stream;charset=utf-8");
        try {
            ServletOutputStream stream = ctx.res().getOutputStream();
            synchronized (this) {
                out = stream;
            }
            stream.setWriteListener(this);
        } catch (IOException e) {
            leave();
        }
    }

    CompletableFuture<@Nullable Void> gone() {
        return gone;
    }

    void offer(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            if (gone.isDone() || finishing) {
                return;
            }
            if (waitingBytes + bytes.length <= MOST_WAITING) {
                waiting.addLast(bytes);
                waitingBytes += bytes.length;
            } else {
                cut();
                return;
            }
        }
        flow();
    }

    /** Ends the stream once all is written. */
    void finish() {
        synchronized (this) {
            finishing = true;
        }
        flow();
    }

    @Override
    public void onWritePossible() {
        flow();
    }

    @Override
    public void onError(Throwable failure) {
        leave();
    }

    private void flow() {
        synchronized (this) {
            ServletOutputStream stream = out;
            if (stream == null || gone.isDone()) {
                return;
            }
            try {
                write(stream);
            } catch (IOException | RuntimeException e) {
                // Whatever is wrong with one line must not keep the message from the others.
                leave();
            }
        }
    }

    /** Writes what the line takes; {@code isReady} false means that {@link #onWritePossible} will be called. */
    private void write(ServletOutputStream stream) throws IOException {
        while (stream.isReady()) {
            byte[] next = waiting.pollFirst();
            if (next != null) {
                waitingBytes -= next.length;
                unflushed = true;
                stream.write(next);
            } else if (unflushed) {
                unflushed = false;
                stream.flush();
            } else {
                if (finishing) {
                    leave();
                }
                return;
            }
        }
    }

    private void cut() {
        waiting.clear();
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
        leave();
    }

    private void leave() {
        leave.accept(this);
        gone.complete(null);
    }
}
