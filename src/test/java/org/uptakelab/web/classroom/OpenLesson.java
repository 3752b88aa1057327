package org.uptakelab.web.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.journal.FileJournal;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

/** A lesson of a test, on a server of its own. */
final class OpenLesson implements AutoCloseable {
    final List<String> trouble = new CopyOnWriteArrayList<>();
    final Lesson lesson;
    final Site site;

    OpenLesson(Path folder) {
        this(folder, null);
    }

    /** Tells trouble to somebody else. */
    OpenLesson(Path folder, @Nullable Consumer<String> listener) {
        Consumer<String> told = listener == null ? trouble::add : listener;
        Binding where = new Binding("0.0.0.0", 0);
        lesson = Lesson.open(FileJournal.open(folder), "en", told);
        site = Site.open(where, List.of(new ClassRoutes(lesson, new Whereabouts(where))), told);
    }

    Phone phone(int number) throws IOException {
        return new Phone(site.port(), number);
    }

    /** A phone that has joined. */
    Phone pupil(int number) throws IOException {
        Phone phone = phone(number);
        Phone.Answer answer = phone.join(lesson.word());
        if (answer.status() != 201) {
            throw new IOException("join: " + answer);
        }
        return phone;
    }

    Phone teacher() throws IOException {
        Phone teacher = phone(0);
        teacher.token = lesson.secret();
        return teacher;
    }

    @Override
    public void close() {
        site.close();
    }
}
