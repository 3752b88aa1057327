/**
 * A neural recommender as a plugin of the lab: a jar of its own, so that nobody who does without it carries its library. Read
 * {@link org.uptakelab.neural.AutoencoderTrainer} first. The only door to ojAlgo.
 */
@NullMarked
package org.uptakelab.neural;

import org.jspecify.annotations.NullMarked;
