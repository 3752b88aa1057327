/**
 * The command line: one small class a command, which parses, calls the lab and hands its results to the reports.
 */
@NullMarked
package org.uptakelab.cli;

import org.jspecify.annotations.NullMarked;
