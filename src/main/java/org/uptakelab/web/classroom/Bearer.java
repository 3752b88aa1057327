package org.uptakelab.web.classroom;

import io.javalin.http.Context;
import org.uptakelab.web.Refused;

/** The token of a request: {@code Authorization: Bearer …}. */
final class Bearer {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 64;

    private Bearer() {}

    static boolean isGiven(Context ctx) {
        return ctx.header("Authorization") != null;
    }

    static String of(Context ctx) {
        String header = ctx.header("Authorization");
        if (header == null || !header.startsWith(SCHEME) || header.length() > SCHEME.length() + LONGEST) {
            throw new Refused(401, "no-token", "The request must carry a token, but carries none.");
        }
        return header.substring(SCHEME.length());
    }
}
