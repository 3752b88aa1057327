/**
 * Tests of the front for notebooks.
 */
@NullMarked
package org.uptakelab.lab;

import org.jspecify.annotations.NullMarked;
