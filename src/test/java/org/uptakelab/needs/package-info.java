/**
 * What a test may need beside JDK and Maven, and what becomes of it where that is missing: skipped, counted and named, or a
 * failed build where everything is required.
 */
@NullMarked
package org.uptakelab.needs;

import org.jspecify.annotations.NullMarked;
