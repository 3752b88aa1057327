/**
 * The engine for many machines: points of an experiment run on an Apache Spark cluster, and every point gives the bytes that it
 * gives on one machine. Read {@link org.uptakelab.cluster.SparkEngine} first. The only door to Spark; built by the profile {@code
 * spark}, into a jar of its own.
 */
@NullMarked
package org.uptakelab.cluster;

import org.jspecify.annotations.NullMarked;
