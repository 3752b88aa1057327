/**
 * The question put to a real purchase log: what share of these purchases would count as following a suggestion, though nothing is
 * known to have been shown? Read {@link org.uptakelab.audit.Audit} first.
 */
@NullMarked
package org.uptakelab.audit;

import org.jspecify.annotations.NullMarked;
