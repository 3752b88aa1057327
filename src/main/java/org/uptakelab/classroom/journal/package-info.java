/**
 * The lesson's memory on disk: an embedded database in one file, which survives a crash and is removed when the teacher deletes
 * everything. The only door to SQL.
 */
@NullMarked
package org.uptakelab.classroom.journal;

import org.jspecify.annotations.NullMarked;
