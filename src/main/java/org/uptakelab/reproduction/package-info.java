/**
 * Published models and experiments rebuilt, each in a room of its own below this package, and what they share: what a room is
 * asked for, what it finds, the published values as data, and how the two are held against each other. Read
 * {@link org.uptakelab.reproduction.Reproduction} first.
 */
@NullMarked
package org.uptakelab.reproduction;

import org.jspecify.annotations.NullMarked;
