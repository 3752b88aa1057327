/**
 * Experiments: many runs of one shop, each with other values of some keys. A file says which ({@link
 * org.uptakelab.sweep.SweepFile}), a design turns its factors into cells ({@link org.uptakelab.sweep.Design}), and the cells are
 * run ({@link org.uptakelab.sweep.SweepRunner}) by an engine ({@link org.uptakelab.sweep.Engine}). Read {@link org.uptakelab.sweep.Sweep} first.
 */
@NullMarked
package org.uptakelab.sweep;

import org.jspecify.annotations.NullMarked;
