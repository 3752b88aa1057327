package org.uptakelab.classroom.mission;
/** Stub.
 * @param key its key
 */
public record MissionCard(String key) {}
