package org.uptakelab.web.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A whole class, or many: phones that join one after the other and then act once a second each. Counts what was lost or counted
 * twice, and measures how long answers take.
 */
final class ClassLoad {
    private final int port;
    private final String word;
    private final int phones;
    private final int joinMilliseconds;
    private final int actions;
    private final ConcurrentLinkedQueue<Long> joins = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    ClassLoad(int port, String word, int phones, int joinMilliseconds, int actions) {
        this.port = port;
        this.word = word;
        this.phones = phones;
        this.joinMilliseconds = joinMilliseconds;
        this.actions = actions;
    }

    /** {@return what was lost, refused or counted twice; the class must be at the step "shop"} */
    List<String> run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int number = 1; number <= phones; number++) {
            int mine = number;
            threads.add(new Thread(() -> live(mine, begin)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(faults);
    }

    /** {@return the times of answers in words} */
    String times() {
        return "joins: " + percentiles(joins) + "; choices: " + percentiles(answers);
    }

    private void live(int number, long begin) {
        try (Phone phone = new Phone(port, number)) {
            pause(begin + 1_000_000L * joinMilliseconds * number / phones);
            long asked = System.nanoTime();
            expect(phone.join(word).status() == 201, number, "join");
            joins.add(System.nanoTime() - asked);
            long first = begin + 1_000_000L * joinMilliseconds + 1_000_000_000L * number / phones;
            for (int action = 0; action < actions; action++) {
                pause(first + 1_000_000_000L * action);
                act(phone, number, action);
            }
        } catch (IOException | InterruptedException e) {
            faults.add("phone " + number + ": " + e);
        }
    }

    /** Buys four things, takes the fourth back, buys it again … : what is then bought is known. */
    private void act(Phone phone, int number, int action) throws IOException {
        boolean back = action > 3 && action % 2 == 0;
        int item = (number + Math.min(action, 3)) % 24;
        long asked = System.nanoTime();
        Phone.Answer me = back
                ? phone.post("/api/class/me/unbuy", "{\"item\":" + item + "}")
                : phone.post("/api/class/me/buy", "{\"item\":" + item + ",\"from\":\"shelf\"}");
        answers.add(System.nanoTime() - asked);
        int bought = back ? 3 : Math.min(action + 1, 4);
        expect(me.status() == 200, number, "choice " + action + ": " + me);
        expect(me.body().split("\"from\":", -1).length - 1 == bought, number, bought + " purchases, not " + me.body());
    }

    private void expect(boolean holds, int number, String what) {
        if (!holds) {
            faults.add("phone " + number + ": " + what);
        }
    }

    private static void pause(long until) throws InterruptedException {
        long left = until - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private static String percentiles(ConcurrentLinkedQueue<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d, median %.1f ms, 95 %% within %.1f ms, 99 %% within %.1f ms, longest %.1f ms",
                        sorted.length,
                        sorted[sorted.length / 2] / 1e6,
                        sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6,
                        sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e6,
                        Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    /**
     * The load of the page on speed: 200 phones join in 10 seconds and choose once a second for 10; server and phones in one Java.
     *
     * @param arguments number of phones, if not 200
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        int phones = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("class-load");
        try (OpenLesson open = new OpenLesson(folder);
                Phone teacher = open.teacher()) {
            teacher.post("/api/class/teacher/step", "{\"step\":\"shop\"}");
            ClassLoad load = new ClassLoad(open.site.port(), open.lesson.word(), phones, 10_000, 10);
            List<String> faults = load.run();
            System.out.println(load.times());
            System.out.println(faults.isEmpty() ? "nothing lost, nothing counted twice" : String.join("\n", faults));
            String view = teacher.get("/api/class/projector").body();
            System.out.println("joined " + view.contains("\"joined\":" + phones + ",") + ", purchases "
                    + view.contains("\"purchases\":" + 4 * phones + "}"));
            teacher.post("/api/class/teacher/delete", "{}");
        }
    }
}
