/**
 * The run: visits, slates, choices, trainings, round by round.
 */
@NullMarked
package org.uptakelab.simulation;

import org.jspecify.annotations.NullMarked;
