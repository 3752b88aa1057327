package org.uptakelab.cli;

/** When progress is shown; named as on the command line. */
enum ProgressMode {
    /** A bar on a terminal; plain lines otherwise, if the work takes long. */
    auto,
    /** A bar on a terminal; plain lines otherwise. */
    always,
    /** Nothing. */
    never
}
