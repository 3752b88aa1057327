package org.uptakelab.web.lab;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.uptakelab.web.Refused;

/**
 * Who may hand in logs, and how many.
 *
 * @param thisMachineOnly whether only a page on the machine that serves it may
 * @param logs most logs that are kept at once
 * @param ofAVisitor most logs of one visitor, and most of that visitor's audits that wait or go on
 * @param audits most audits that are kept
 * @param megabytes most megabytes of an upload; unpacked it may have five times as many
 * @param threads threads of an audit
 * @param keptSeconds after so many seconds logs and audits are thrown away
 */
record LogLimits(
        boolean thisMachineOnly, int logs, int ofAVisitor, int audits, int megabytes, int threads, long keptSeconds) {
    private static final int HOUR = 3600;
    private static final int UNPACKED = 5;

    /** {@return what a small machine bears that does nothing else} */
    static LogLimits usual() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new LogLimits(false, 20, 5, 40, 100, threads, HOUR);
    }

    /** {@return what a machine bears that holds a lesson at the same time: logs of its own user alone} */
    static LogLimits besideALesson() {
        return new LogLimits(true, 3, 3, 10, 20, 1, HOUR);
    }

    /** Most megabytes of a log once it is unpacked. */
    int megabytesUnpacked() {
        return UNPACKED * megabytes;
    }

    /** {@return whether whoever asks may hand in logs} */
    boolean allow(Context ctx) {
        return allow(ctx.req().getRemoteAddr());
    }

    /** {@return whether whoever asks from an address in digits may hand in logs} */
    boolean allow(String address) {
        return !thisMachineOnly || isThisMachine(address);
    }

    /**
     * Refuses whoever may not hand in logs.
     *
     * @param ctx the request
     * @throws Refused (403) if it comes from another machine, and only this one may
     */
    void requireAllowed(Context ctx) {
        if (!allow(ctx)) {
            throw new Refused(
                    403,
                    "logs-closed",
                    "During a lesson only the machine that holds it reads logs. Maybe ask whoever holds the lesson, or open"
                            + " the lab on a machine of your own.");
        }
    }

    private static boolean isThisMachine(String address) {
        try {
            // An address in digits is not looked up.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
