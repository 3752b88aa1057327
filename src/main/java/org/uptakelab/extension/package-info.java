/**
 * Extensions of the model: further keys of a scenario, what they change in a run, and the measures that belong to them. Read {@link
 * org.uptakelab.extension.Extension} first; each extension has a package of its own within this one. With every key at its default
 * an extension changes nothing.
 */
@NullMarked
package org.uptakelab.extension;

import org.jspecify.annotations.NullMarked;
