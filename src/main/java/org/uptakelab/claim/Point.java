package org.uptakelab.claim;

import org.uptakelab.sweep.Cell;

/**
 * A point of a claim's grid.
 *
 * @param cell the values of the keys
 * @param arm recommender and aim
 */
public record Point(Cell cell, Arm arm) {}
