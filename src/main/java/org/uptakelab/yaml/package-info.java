/**
 * Strict reading of YAML files: trees that know where each value stands, so that every problem can be told with its line. The
 * only door to the YAML library of scenarios and experiments. Read {@link org.uptakelab.yaml.YamlText} first.
 */
@NullMarked
package org.uptakelab.yaml;

import org.jspecify.annotations.NullMarked;
