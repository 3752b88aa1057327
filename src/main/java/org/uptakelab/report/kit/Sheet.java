package org.uptakelab.report.kit;

import com.samskivert.mustache.Template;
import java.util.Arrays;
import java.util.Locale;
import org.uptakelab.report.Templates;

/** The documents of the kit. Each has a template of the name {@link #word}, which says what is on its pages. */
enum Sheet {
    /** What the teacher says and does, minute by minute. */
    SCRIPT,
    /** The cards of the shop, to be cut out, and the slips for wishes and purchases. */
    CARDS,
    /** How a similarity is worked out by hand. */
    SIMILARITY,
    /** For pupils. */
    WORKSHEET,
    /** What may stand on the pupils' sheets. */
    ANSWERS,
    /** For parents. */
    LETTER,
    /** Where the lesson belongs in the curriculum. */
    CURRICULUM;

    /** {@return its name in file names and links} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The document of a name.
     *
     * @param word the name
     * @return the document
     * @throws IllegalArgumentException if there is none
     */
    static Sheet of(String word) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A document of the paper kit must be one of " + PaperKit.NAMES + ", but is " + word + "."));
    }

    /** {@return the document as an XHTML page, ready to be set} */
    String html(Locale language) {
        Template template = Templates.read(Sheet.class, word() + ".mustache");
        return template.execute(new KitContents(word(), language).values());
    }
}
