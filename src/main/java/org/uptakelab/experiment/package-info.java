/**
 * Scenarios and their results: replications, arms, estimates, provenance.
 */
@NullMarked
package org.uptakelab.experiment;

import org.jspecify.annotations.NullMarked;
