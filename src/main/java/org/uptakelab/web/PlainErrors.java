package org.uptakelab.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Errors that the server finds before any route sees the request, in the same form as all others and without its own words. */
final class PlainErrors extends ErrorHandler {
    private static final String TYPE = "application/json; charset=utf-8";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Headers.add(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        response.write(true, body(code), callback);
    }

    private static ByteBuffer body(int status) {
        String words = HttpStatus.getMessage(status);
        return ByteBuffer.wrap(
                Json.text(ErrorBody.of("http-" + status, words + ".")).getBytes(StandardCharsets.UTF_8));
    }
}
