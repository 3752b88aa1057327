/**
 * Results as a database for SQL and as Parquet files: a DuckDB file with the rows of the CSV files, and every visit of a run. The only
 * door to DuckDB, whose driver is no part of the lab and is looked for beside it.
 */
@NullMarked
package org.uptakelab.report.tables;

import org.jspecify.annotations.NullMarked;
