/**
 * Results for people and files: measures in words, tables, CSV, charts, pages. Nothing here starts a simulation.
 */
@NullMarked
package org.uptakelab.report;

import org.jspecify.annotations.NullMarked;
