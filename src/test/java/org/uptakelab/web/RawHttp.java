package org.uptakelab.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as no well-behaved client would write them. */
public final class RawHttp {
    private RawHttp() {}

    /**
     * Sends a request as it is and reads until the server closes.
     *
     * @param port the server's port on this machine
     * @param request the whole request
     * @return the whole answer
     * @throws IOException if the line breaks
     */
    public static String exchange(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
