package org.uptakelab.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.journal.FileJournal;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;
import org.uptakelab.web.classroom.ClassRoutes;
import org.uptakelab.web.classroom.KitRoutes;
import org.uptakelab.web.classroom.Lesson;
import org.uptakelab.web.classroom.Whereabouts;
import org.uptakelab.web.lab.LabRoutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a lesson until it is interrupted. */
@Command(
        name = "class",
        description =
                "Hold a lesson: pupils join with their phones, the teacher leads, the projector shows. Prints the addresses of"
                        + " teacher, projector and phones, then serves the local network until interrupted (Ctrl-C). The teacher's address"
                        + " holds a secret: keep it off the projector.",
        footerHeading = "%nExamples:%n",
        footer = {"  uptake class", "  uptake class --lang de --host 192.168.1.20"})
final class ClassCommand implements Callable<Integer> {
    private static final String ALL_NETWORKS = "0.0.0.0";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            description =
                    "Folder where the lesson is kept until the teacher deletes everything, so that it goes on after a crash."
                            + " Default: uptake-class in your home folder.")
    private @Nullable Path folder;

    @Option(names = "--new", description = "Begin another lesson: deletes the one that the folder keeps.")
    private boolean another;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Binding where = new Binding(options.host().orElse(ALL_NETWORKS), options.port());
        Whereabouts whereabouts = new Whereabouts(where);
        FileJournal journal = journal();
        Lesson lesson = Lesson.open(journal, language(), err::println);
        try (ClassRoutes routes = new ClassRoutes(lesson, whereabouts);
                Site site = Site.open(
                        where, List.of(LabRoutes.besideALesson(err::println), new KitRoutes(), routes), err::println)) {
            tell(site, whereabouts, lesson, journal.folder());
            Interruption.await(site);
        }
        return ExitCode.OK;
    }

    private void tell(Site site, Whereabouts whereabouts, Lesson lesson, Path kept) {
        PrintWriter out = spec.commandLine().getOut();
        String onTheWall = "http://" + whereabouts.host() + ":" + site.port();
        // The teacher sits at this machine, and that address stays good when the network changes.
        out.println("teacher " + site.origin() + "/teacher" + options.query() + "#" + lesson.secret());
        out.println("projector " + onTheWall + "/projector" + options.query());
        out.println("join " + onTheWall + "/" + lesson.word());
        out.println(
                lesson.resumed()
                        ? "The lesson kept in " + kept + " goes on. (--new begins another and deletes it.)"
                        : "The lesson is kept in " + kept + " until the teacher deletes everything.");
        out.flush();
    }

    private FileJournal journal() {
        Path path = folder == null ? Path.of(System.getProperty("user.home", "."), "uptake-class") : folder;
        FileJournal journal = FileJournal.open(path);
        if (!another) {
            return journal;
        }
        journal.erase();
        return FileJournal.open(path);
    }

    private String language() {
        boolean german = options.language()
                .map(language -> language == Language.de)
                .orElse(Locale.getDefault().getLanguage().equals("de"));
        return german ? "de" : "en";
    }
}
