package org.uptakelab.web.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uptakelab.ForkedJava;
import org.uptakelab.needs.NetworkSpace;

/** A {@link CallerProgram} that runs in a network of its own. */
final class Caller implements AutoCloseable {
    /** Instead of a status: nothing at all came back. */
    static final int SILENCE = -1;
    /** Instead of a status: the machine is there, but nobody listens. */
    static final int REFUSED = -2;

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    Caller(NetworkSpace space) throws IOException {
        process = space.moved(ForkedJava.of(
                        CallerProgram.class, List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Phone.Answer get(String url) throws IOException {
        return get(url, "none");
    }

    Phone.Answer get(String url, String token) throws IOException {
        return ask("GET " + url + " " + token + " ");
    }

    Phone.Answer post(String url, String body) throws IOException {
        return ask("POST " + url + " none " + body);
    }

    private Phone.Answer ask(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
        String answer = out.readLine();
        if (answer == null) {
            throw new IOException("the caller ended at: " + line);
        }
        String[] words = answer.split(" ", 2);
        return new Phone.Answer(Integer.parseInt(words[0]), words[1]);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        out.close();
    }
}
