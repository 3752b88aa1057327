package org.uptakelab.recommender;

import org.uptakelab.ledger.ItemSet;

/**
 * For whom and when a slate is wanted.
 *
 * @param user the visitor
 * @param owned what the visitor bought in earlier rounds
 * @param excluded what must not be on the slate: what is owned, or nothing in a shop that repeats purchases
 * @param round the round of the visit, from 1
 */
public record SlateRequest(int user, ItemSet owned, ItemSet excluded, int round) {}
