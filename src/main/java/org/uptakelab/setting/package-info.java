/**
 * Settings: what a key of a scenario is, may be, and means. The records that hold the values declare their settings here and
 * check themselves against them; the scenario reader and the documentation read the same declarations.
 */
@NullMarked
package org.uptakelab.setting;

import org.jspecify.annotations.NullMarked;
