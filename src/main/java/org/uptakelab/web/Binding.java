package org.uptakelab.web;

/**
 * Where a site listens.
 *
 * @param host a name or an address of this machine
 * @param port the port, 0 to 65535; 0 = any free one
 */
public record Binding(String host, int port) {
    /** The address that only this machine can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Checks the port. */
    public Binding {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be in [0, 65535], but is " + port + ".");
        }
    }

    /**
     * A place that only this machine can reach.
     *
     * @param port the port; 0 = any free one
     * @return the place
     */
    public static Binding loopback(int port) {
        return new Binding(LOOPBACK, port);
    }
}
