package org.uptakelab.web.classroom;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A phone of a test: one connection kept open, requests one after the other, as a browser sends them. */
final class Phone implements AutoCloseable {
    private static final int PATIENCE = 20_000;

    private final InetSocketAddress server;
    private final InetAddress own;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    String token = "none";

    /**
     * A phone.
     *
     * @param port the server's port on this machine
     * @param number its place among others: it has an address of its own in 127.0.0.0/8
     */
    Phone(int port, int number) throws IOException {
        this.server = new InetSocketAddress("127.0.0.1", port);
        this.own = InetAddress.getByAddress(new byte[] {127, 0, (byte) (1 + number / 250), (byte) (1 + number % 250)});
    }

    /**
     * An answer.
     *
     * @param status its HTTP status
     * @param body its body
     */
    record Answer(int status, String body) {
        /** The text between two others. */
        String between(String before, String after) {
            int begin = body.indexOf(before) + before.length();
            return body.substring(begin, body.indexOf(after, begin));
        }
    }

    Answer join(String word) throws IOException {
        Answer answer = post("/api/class/join", "{\"word\":\"" + word + "\"}");
        if (answer.status() == 201) {
            token = answer.between("\"token\":\"", "\"");
        }
        return answer;
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }

    Answer post(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ask("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Answer ask(String request) throws IOException {
        if (!socket.isBound() || socket.isClosed()) {
            connect();
        }
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read();
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(own, 0));
        socket.connect(server, PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.equals("transfer-encoding: chunked");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
