package org.uptakelab.classroom.shop;

/**
 * An item that a pupil bought.
 *
 * @param item the item
 * @param from where it was tapped
 */
public record Purchase(int item, Place from) {}
