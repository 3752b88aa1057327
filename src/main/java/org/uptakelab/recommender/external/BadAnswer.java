package org.uptakelab.recommender.external;

/** An answer of a program breaks the protocol; the message follows "line n of its output". */
final class BadAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String complaint;

    /** An answer that breaks the protocol, with what is wrong and what to do. */
    BadAnswer(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    String complaint() {
        return complaint;
    }
}
