/**
 * Recommenders that are programs of their own, in any language: the lab speaks with them over standard input and output, a JSON
 * object a line. Read first: {@link org.uptakelab.recommender.external.ExternalTrainer}.
 */
@NullMarked
package org.uptakelab.recommender.external;

import org.jspecify.annotations.NullMarked;
