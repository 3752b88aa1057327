/**
 * The lab's part of a site: levers, runs that stream round by round, one visit told from inside, files, logs.
 */
@NullMarked
package org.uptakelab.web.lab;

import org.jspecify.annotations.NullMarked;
