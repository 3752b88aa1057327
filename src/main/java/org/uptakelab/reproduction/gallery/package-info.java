/** All rebuilt models by their names. Read {@link org.uptakelab.reproduction.gallery.Gallery}. */
@NullMarked
package org.uptakelab.reproduction.gallery;

import org.jspecify.annotations.NullMarked;
