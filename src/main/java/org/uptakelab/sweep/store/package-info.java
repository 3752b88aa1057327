/**
 * Nothing lost: the points of an experiment on disk as they end, so that a run that was stopped goes on from there. Read {@link
 * org.uptakelab.sweep.store.CellStore} first.
 */
@NullMarked
package org.uptakelab.sweep.store;

import org.jspecify.annotations.NullMarked;
