package org.uptakelab.web;

/**
 * A server-sent event.
 *
 * @param id its number, from 1 on, rising
 * @param event its kind
 * @param data JSON on one line
 */
public record Message(long id, String event, String data) {
    /** Checks that it is one line each. */
    public Message {
        if (event.indexOf('\n') >= 0 || data.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("event and data must be one line each.");
        }
    }

    /** {@return the event as it goes over the line} */
    String line() {
        return "id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n";
    }
}
