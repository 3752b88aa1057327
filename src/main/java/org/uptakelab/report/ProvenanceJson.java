package org.uptakelab.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import org.uptakelab.experiment.Provenance;

/**
 * The file {@code provenance.json}: where results come from. Keys are sorted and there is no time of day in it, so that the same
 * run writes the same bytes.
 */
public final class ProvenanceJson {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ProvenanceJson() {}

    /**
     * The same, fact by fact.
     *
     * @param provenance where the results come from
     * @return each fact by its path in the file, for example {@code libraries.mahout-mr}, sorted
     */
    public static SortedMap<String, String> facts(Provenance provenance) {
        SortedMap<String, String> facts = new TreeMap<>();
        collect("", new JsonMapper().valueToTree(provenance), facts);
        return facts;
    }

    private static void collect(String path, JsonNode node, SortedMap<String, String> facts) {
        if (node.isValueNode()) {
            facts.put(path, node.asText());
        }
        node.properties()
                .forEach(field -> collect(
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), facts));
    }

    /**
     * The file's text.
     *
     * @param provenance where the results come from
     * @return the text
     */
    public static OutputFolder.Text of(Provenance provenance) {
        return writer -> {
            writer.write(WRITER.writeValueAsString(provenance));
            writer.write('\n');
        };
    }
}
