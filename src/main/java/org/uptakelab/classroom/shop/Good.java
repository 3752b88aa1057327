package org.uptakelab.classroom.shop;

/**
 * A thing the shop of the lesson sells; it is fictional.
 *
 * @param id its number, from 0
 * @param key names its words and its picture
 * @param group {@code gifts}, {@code games} or {@code music}
 * @param price in whole euros, at least 1
 */
public record Good(int id, String key, String group, int price) {}
