package org.uptakelab.classroom;

/**
 * How a page names the room.
 *
 * @param word the word that phones type
 * @param lang language of the projector
 */
public record RoomName(String word, String lang) {}
