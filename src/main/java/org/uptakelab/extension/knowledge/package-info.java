/**
 * What a shop may know of its users, and what its visits would have been had it known something else. Read {@link
 * org.uptakelab.extension.knowledge.Knowledge} first.
 */
@NullMarked
package org.uptakelab.extension.knowledge;

import org.jspecify.annotations.NullMarked;
