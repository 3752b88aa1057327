package org.uptakelab.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What survives a crash: the room's spec, its entries, and a fingerprint of each phone's token. No name, no address, no token.
 */
public interface Journal extends AutoCloseable {
    /** {@return the room that was kept, or nothing in a new journal} */
    Optional<RoomSpec> room();

    /**
     * Begins a room.
     *
     * @param spec the room
     */
    void begin(RoomSpec spec);

    /**
     * Keeps an entry; it outlives the program when this returns, and the machine after the next {@link #sync}.
     *
     * @param entry the next entry
     */
    void append(Entry entry);

    /** Returns when everything kept so far would survive a power cut. May be called while another thread keeps something. */
    default void sync() {}

    /** {@return all entries, in their order} */
    List<Entry> entries();

    /**
     * Keeps the fingerprint of a token, as safe as an entry.
     *
     * @param sha256 SHA-256 of the token, in hexadecimal digits
     * @param participant whose it is
     */
    void keepToken(String sha256, int participant);

    /** {@return the participant of each fingerprint} */
    Map<String, Integer> tokens();

    /** Removes everything, from the disk too. The journal cannot be used afterwards. */
    void erase();

    @Override
    void close();
}
