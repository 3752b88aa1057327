package org.uptakelab.cluster;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.setting.Values;
import org.uptakelab.sweep.Cell;

/**
 * A point as it travels to another machine: its scenario as the values of all keys, those included that only some recommenders of
 * the experiment read.
 *
 * @param number the number of the point
 * @param name the name of the scenario
 * @param values a value for every key of the scenario
 */
record ShippedCell(int number, String name, TreeMap<String, Object> values) implements Serializable {
    /** Packs a point. */
    static ShippedCell of(Cell cell) {
        Map<String, Object> values = ScenarioText.values(cell.scenario());
        return new ShippedCell(cell.number(), cell.scenario().name(), new TreeMap<>(values));
    }

    /** The point again, without the values of factors, which matter to tables only. */
    Cell unpacked() {
        Values all = new Values(values);
        return new Cell(number, List.of(), Scenario.of(name, all));
    }
}
