package org.uptakelab.web.lab;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;
import org.uptakelab.web.Refused;

/** Turns what a visitor can put right into a refusal that tells all of it. */
final class Answers {
    private Answers() {}

    /**
     * Does work whose errors are the visitor's to put right.
     *
     * @param work the work
     * @return what it gave
     * @throws Refused (400) with every problem
     */
    static <T> T valid(Supplier<T> work) {
        try {
            return work.get();
        } catch (UserError error) {
            throw refusal(error);
        }
    }

    /**
     * What work in another thread gave, or why it is refused; for {@code CompletableFuture.handle}.
     *
     * @param value what it gave, if it did
     * @param failure what it threw, if it did
     * @return the value
     * @throws Refused (400) with every problem
     */
    static <T> T orRefusal(@Nullable T value, @Nullable Throwable failure) {
        if (failure == null) {
            return Objects.requireNonNull(value);
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof UserError error) {
            throw refusal(error);
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }

    /**
     * Refuses if there are problems.
     *
     * @param problems a sentence each
     * @throws Refused (400) with all of them
     */
    static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw refusal(new UserError(problems));
        }
    }

    private static Refused refusal(UserError error) {
        return new Refused(400, "problems", error.messages().get(0), null, error.messages());
    }
}
