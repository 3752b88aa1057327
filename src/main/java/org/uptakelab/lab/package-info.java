/**
 * The front for notebooks and small programs: a run and a chart in three lines. Begin with {@link org.uptakelab.lab.Lab}; a {@link
 * org.uptakelab.lab.Shop} is set up key by key and run under recommenders, and what comes out shows itself as a table or a chart.
 *
 * <pre>{@code
 * Shop shop = Lab.inEnglish().shop("amazon").with("world.users", 500);
 * Arms arms = shop.run("random", "item-llr", "oracle");
 * arms.chart("shares")
 * }</pre>
 */
@NullMarked
package org.uptakelab.lab;

import org.jspecify.annotations.NullMarked;
