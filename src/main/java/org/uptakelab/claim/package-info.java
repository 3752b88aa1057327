/**
 * The claims of the argument as experiments that could come out either way: a grid and a rule declared in a file, the rule with the smallest
 * effect that matters, and a verdict computed by that rule. Read {@link org.uptakelab.claim.Claim} first, then {@link
 * org.uptakelab.claim.Judge}.
 */
@NullMarked
package org.uptakelab.claim;

import org.jspecify.annotations.NullMarked;
