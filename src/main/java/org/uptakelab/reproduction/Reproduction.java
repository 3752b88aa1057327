package org.uptakelab.reproduction;

/**
 * A published model or experiment, rebuilt from its description. It computes; what was published stands in the table
 * {@code NAME.csv} beside this class (see {@link Published}), and its words in {@code NAME_en.properties} and
 * {@code NAME_de.properties}.
 */
public interface Reproduction {
    /** {@return its name on the command line and of its files, in lower case with hyphens, for example {@code data-strike}} */
    String name();

    /**
     * Rebuilds it.
     *
     * @param assignment how thoroughly, with which seed and on which threads
     * @return what was found; the same on any number of threads
     */
    Outcome run(Assignment assignment);
}
