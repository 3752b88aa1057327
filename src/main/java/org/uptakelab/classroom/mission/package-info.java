/**
 * Missions: a goal, some levers, 500 simulated customers. Read {@link org.uptakelab.classroom.mission.MissionCard} first.
 */
@NullMarked
package org.uptakelab.classroom.mission;

import org.jspecify.annotations.NullMarked;
