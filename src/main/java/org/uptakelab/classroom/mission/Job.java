package org.uptakelab.classroom.mission;

import java.util.Map;

/**
 * A mission run that waits to be carried out.
 *
 * @param id its name in the room, to hand the outcome in under
 * @param card the mission
 * @param settings the value of every lever
 */
public record Job(String id, MissionCard card, Map<String, Object> settings) {}
