/**
 * The shop of the lesson: 24 goods, ghost customers, wishes, strips, purchases, and what they show. Read {@link
 * org.uptakelab.classroom.shop.Goods} first.
 */
@NullMarked
package org.uptakelab.classroom.shop;

import org.jspecify.annotations.NullMarked;
