package org.uptakelab.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What lies in a folder of results, as text for a console: how many files of which sort, and the page to begin with. */
public final class FilesText {
    private static final String PAGE = ".html";

    private final TableWords words;
    private final List<String> named = new ArrayList<>();
    private final Map<String, Integer> folders = new TreeMap<>();
    private int pages;

    private FilesText(Locale language) {
        this.words = new TableWords(language);
    }

    /**
     * The text for a folder with more files than anybody wants to read the names of.
     *
     * @param folder the folder
     * @param written the names of the files written to it, with {@code /} between a folder in it and the file
     * @param first the page to begin with, one of them
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(Path folder, Set<String> written, String first, Locale language) {
        FilesText text = new FilesText(language);
        written.forEach(text::count);
        return folder + ": " + text.sum(written.size()) + "\n" + text.words.say("files.first", folder.resolve(first))
                + "\n";
    }

    private void count(String file) {
        int slash = file.indexOf('/');
        if (slash > 0) {
            folders.merge(file.substring(0, slash + 1), 1, Integer::sum);
        } else if (file.endsWith(PAGE)) {
            pages++;
        } else {
            named.add(file);
        }
    }

    private String sum(int files) {
        List<String> parts = new ArrayList<>(named);
        if (pages > 0) {
            parts.add(words.say(pages == 1 ? "files.page" : "files.pages", pages));
        }
        folders.forEach((name, number) -> parts.add(words.say("files.in", number, name)));
        return words.say(files == 1 ? "files.one" : "files", files, String.join(", ", parts));
    }
}
