/**
 * Makes the single page: fills what the compiler for browsers lacks, and puts pages, texts and engine into one file. Runs in the
 * build only.
 */
@NullMarked
package org.uptakelab.browser.build;

import org.jspecify.annotations.NullMarked;
