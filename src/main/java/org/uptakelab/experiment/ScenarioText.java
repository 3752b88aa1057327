package org.uptakelab.experiment;

import java.lang.reflect.RecordComponent;
import org.uptakelab.setting.RealText;

/**
 * A scenario as the text of a scenario file: every key with its effective value, in the order of the model, so that equal
 * scenarios give equal texts. Reading the text gives the scenario back.
 */
public final class ScenarioText {
    private ScenarioText() {}

    /**
     * The text of a scenario.
     *
     * @param scenario the scenario; its name is not part of the text
     * @return YAML with all keys, lines ended by {@code \n}
     */
    public static String of(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent group : Scenario.class.getRecordComponents()) {
            if (group.getType().isRecord()) {
                text.append(group.getName()).append(":\n");
                Object values = value(group, scenario);
                for (RecordComponent key : group.getType().getRecordComponents()) {
                    text.append("  ").append(key.getName()).append(": ");
                    text.append(written(value(key, values))).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The component " + component.getName() + " cannot be read.", e);
        }
    }

    private static String written(Object value) {
        return value instanceof Double number ? RealText.of(number) : value.toString();
    }
}
