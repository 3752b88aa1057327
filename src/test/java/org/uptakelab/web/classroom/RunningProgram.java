package org.uptakelab.web.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.uptakelab.ForkedJava;

/** A {@link LessonProgram} that runs. */
final class RunningProgram implements AutoCloseable {
    final int port;
    final String secret;
    final String word;

    private final Process process;
    private final BufferedReader out;

    RunningProgram(Path folder) throws IOException {
        process = ForkedJava.of(LessonProgram.class, List.of("-Xmx200m", "-XX:TieredStopAtLevel=1"), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the program ended at once");
        }
        String[] words = line.split(" ");
        port = Integer.parseInt(words[0]);
        secret = words[1];
        word = words[2];
    }

    Phone teacher() throws IOException {
        Phone teacher = new Phone(port, 0);
        teacher.token = secret;
        return teacher;
    }

    /** Asks the program for a picture of its memory: the objects that are still in use. */
    void dump(Path file) throws IOException {
        process.getOutputStream().write((file + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        if (!"dumped".equals(out.readLine())) {
            throw new IOException("no dump");
        }
    }

    /** As a battery that runs out would: no farewell. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
        out.close();
    }
}
