/**
 * What an experiment's measures depend on: how much of their variation goes with each factor, alone and together with others. Read
 * {@link org.uptakelab.sensitivity.Sensitivity} first; the arithmetic is in {@link org.uptakelab.sensitivity.GridDecomposition}, {@link
 * org.uptakelab.sensitivity.SobolIndices} and {@link org.uptakelab.sensitivity.ElementaryEffects}.
 */
@NullMarked
package org.uptakelab.sensitivity;

import org.jspecify.annotations.NullMarked;
