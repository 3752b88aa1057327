/**
 * The engine in a web page: the same simulation, compiled from the same classes to WebAssembly and to JavaScript. This package is
 * not in the jar as classes; it is in it as the page {@code web/single.html}. The only door to TeaVM's browser interfaces.
 */
@NullMarked
package org.uptakelab.browser;

import org.jspecify.annotations.NullMarked;
