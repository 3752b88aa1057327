package org.uptakelab.web.classroom;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A lesson in a Java of its own, to be killed, or to be asked for a picture of its memory. */
final class LessonProgram {
    private LessonProgram() {}

    /**
     * Holds a lesson; prints port, secret and word on one line, then a dump of its memory for each line read, naming the file.
     *
     * @param arguments the journal's folder
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        try (OpenLesson open = new OpenLesson(Path.of(arguments[0]), System.err::println);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(open.site.port() + " " + open.lesson.secret() + " " + open.lesson.word());
            for (String file = in.readLine(); file != null; file = in.readLine()) {
                System.gc();
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .dumpHeap(file, true);
                System.out.println("dumped");
            }
        }
    }
}
