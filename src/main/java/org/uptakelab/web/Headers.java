package org.uptakelab.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** The headers of every answer, errors of the server included. */
final class Headers implements HttpConfiguration.Customizer {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        add(response);
        return request;
    }

    static void add(HttpFields.Mutable response) {
        response.put("Content-Security-Policy", POLICY);
        response.put("X-Content-Type-Options", "nosniff");
        response.put("X-Frame-Options", "DENY");
        response.put("Referrer-Policy", "no-referrer");
        response.put("Cross-Origin-Opener-Policy", "same-origin");
        response.put("Cross-Origin-Resource-Policy", "same-origin");
        response.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        response.put("Cache-Control", "no-store");
    }
}
