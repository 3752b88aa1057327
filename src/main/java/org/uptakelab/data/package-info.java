/**
 * Real purchase logs: who bought what and when, read from files of several makes. Read
 * {@link org.uptakelab.data.LogReader} first. No row is dropped without being counted.
 */
@NullMarked
package org.uptakelab.data;

import org.jspecify.annotations.NullMarked;
