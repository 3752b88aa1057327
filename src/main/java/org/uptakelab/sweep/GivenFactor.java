package org.uptakelab.sweep;

import java.util.List;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.yaml.Place;

/**
 * A factor as it was given, before anything is known of its key.
 *
 * @param key group and name of the setting, joined by a dot
 * @param keyPlace where the key stands
 * @param values its values, those of a range worked out
 */
record GivenFactor(String key, Place keyPlace, List<GivenValue> values) {}
