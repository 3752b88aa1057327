package org.uptakelab.classroom;

/** Where a participant comes from. */
enum Origin {
    /** A phone that joined. */
    PHONE(false),
    /** A simulated pupil, who does at once what a step asks. */
    REHEARSAL(true),
    /** A pupil of an earlier class, who does nothing but what was kept. */
    EARLIER(false),
    /** A simulated pupil of an earlier class: it stays as it was kept, too. */
    EARLIER_REHEARSAL(true);

    private final boolean simulated;

    Origin(boolean simulated) {
        this.simulated = simulated;
    }

    /** Whether it never was a pupil. */
    boolean isSimulated() {
        return simulated;
    }

    /** Whether it comes from a class file. */
    boolean isEarlier() {
        return this == EARLIER || this == EARLIER_REHEARSAL;
    }
}
