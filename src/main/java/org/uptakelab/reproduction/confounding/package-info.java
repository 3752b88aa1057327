/**
 * Chaney, Stewart and Engelhardt's feedback loop: recommenders trained on choices that they shaped. Read
 * {@link org.uptakelab.reproduction.confounding.Loop} first.
 */
@NullMarked
package org.uptakelab.reproduction.confounding;

import org.jspecify.annotations.NullMarked;
