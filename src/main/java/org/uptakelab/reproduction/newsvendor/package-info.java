/**
 * The newsvendor: how much to order before demand is known, and what not knowing costs. Read {@link
 * org.uptakelab.extension.stock.Newsvendor} first, whose arithmetic is held against golden cases here.
 */
@NullMarked
package org.uptakelab.reproduction.newsvendor;

import org.jspecify.annotations.NullMarked;
