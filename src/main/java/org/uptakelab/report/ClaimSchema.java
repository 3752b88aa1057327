package org.uptakelab.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.claim.Aim;
import org.uptakelab.claim.BookPage;
import org.uptakelab.claim.ClaimFile;
import org.uptakelab.claim.ClaimGrid;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Reference;
import org.uptakelab.evidence.Figure;
import org.uptakelab.evidence.Figures;

/** The schema of a claim's file and of the trials beside it, which are the files that say what they {@code expect}. */
final class ClaimSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String EXPECT = "expect";

    private final SchemaJson schemas;

    ClaimSchema(SchemaJson schemas) {
        this.schemas = schemas;
    }

    ObjectNode file() {
        ObjectNode schema = NODES.objectNode().put("description", "A claim of Uptake Lab, or a trial of one");
        schema.put("type", "object");
        schema.putObject("if").set("required", SchemaJson.array(List.of(EXPECT)));
        schema.set("then", trial());
        schema.set("else", claim());
        ObjectNode shared = schema.putObject("definitions");
        shared.set("condition", condition());
        shared.set("point", point());
        shared.set("figures", figures());
        shared.set("measures", SchemaJson.list("Names of measures (uptake measures).", MeasureText.NAMES));
        return schema;
    }

    /** What is written once for several places. */
    private static ObjectNode shared(String name, String description) {
        ObjectNode schema = NODES.objectNode().put("description", description);
        schema.putArray("allOf").addObject().put("$ref", "#/definitions/" + name);
        return schema;
    }

    private ObjectNode claim() {
        ObjectNode schema = SchemaJson.closed("A claim: a grid and rules that are declared before anything is run");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set("claim", number());
        keys.set("title", text("The claim in one sentence."));
        keys.set("page", page());
        keys.set("published", published());
        keys.set("experiment", experiment());
        keys.set("full", schemas.scenario("Keys that go over the base in the full version (--full)."));
        keys.set("rules", all("The rules, each with a verdict of its own.", rule()));
        keys.set("checks", all("What must come out if the lab is not mistaken; never evidence.", check()));
        keys.set("against", text("What would count against the claim."));
        keys.set("case", strongest());
        keys.set("limits", text("What is left out."));
        keys.set("changed", text("What was changed after results had been seen, and why."));
        keys.set("shows", shared("measures", "The measures of the charts."));
        return complete(
                schema,
                "claim",
                List.of("claim", "title", "page", "experiment", "rules", "against", "case", "limits", "shows"));
    }

    private ObjectNode trial() {
        ObjectNode schema = SchemaJson.closed("A trial: a world in which a claim must hold, or fail");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set("claim", number());
        keys.set(EXPECT, words("What the verdict must be.", List.of("holds", "fails")));
        keys.set(
                "reading",
                NODES.objectNode()
                        .put(
                                "description",
                                "The one rule that it is about, such as foresight or economy/lead; all without this key.")
                        .put("type", "string"));
        keys.set("says", text("The world in one sentence."));
        keys.set("set", schemas.fixed("Keys that are set, those that the claim varies included."));
        keys.set(
                "recommenders",
                SchemaJson.list("Which of those that judge; all without this key.", ClaimGrid.RECOMMENDERS));
        keys.set(
                "aims",
                SchemaJson.list(
                        "What the shop ranks by; both without this key.",
                        Arrays.stream(Aim.values()).map(Aim::word).toList()));
        return complete(schema, "trial", List.of("claim", EXPECT, "says", "set"));
    }

    private static ObjectNode number() {
        return NODES.objectNode()
                .put("description", "The number of the claim.")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", 9999);
    }

    private static ObjectNode page() {
        ObjectNode schema = SchemaJson.closed("Where in the books it stands.");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set(
                "book",
                words(
                        "The book.",
                        Arrays.stream(BookPage.Book.values()).map(Enum::name).toList()));
        ObjectNode plain = NODES.objectNode();
        plain.putArray("type").add("string").add("number");
        plain.put("pattern", "\\S");
        keys.set("pages", SchemaJson.either("The pages.", plain, text("In both languages.")));
        return required(schema, List.of("book", "pages"));
    }

    private static ObjectNode published() {
        ObjectNode byMeasure = SchemaJson.closed("Published figures, each list beside a measure, or beside none.");
        Stream.concat(MeasureText.NAMES.stream(), Stream.of(ClaimFile.BESIDE))
                .forEach(name -> SchemaJson.properties(byMeasure).set(name, shared("figures", "Beside " + name + ".")));
        return SchemaJson.either(
                "Published figures that stand beside the results.",
                shared("figures", "Figures beside no measure."),
                byMeasure);
    }

    private static ObjectNode figures() {
        return SchemaJson.list(
                "Ids of published figures (uptake evidence).",
                Figures.read().stream().map(Figure::id).sorted().toList());
    }

    private ObjectNode experiment() {
        ObjectNode schema = SchemaJson.closed("What the claim is tried on.");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set("base", schemas.base());
        keys.set("vary", schemas.vary());
        keys.set(
                "run",
                schemas.group("run").put("description", "Keys of the group run; they go over those of the base."));
        keys.set(
                "persuasion",
                NODES.objectNode()
                        .put("description", "The value of shopper.salience that is tried beside 0.")
                        .put("type", "number")
                        .put("minimum", 0));
        keys.set("also", schemas.recommenders().put("description", "Recommenders that run too and are not judged."));
        keys.set("measures", shared("measures", "What is taken besides what the rules ask for."));
        return complete(schema, "experiment", List.of("base"));
    }

    private ObjectNode rule() {
        ObjectNode schema = SchemaJson.closed("A rule: what must hold at a point.");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set(
                "reading",
                words(
                        "What it is about.",
                        Arrays.stream(Reading.values()).map(Reading::word).toList()));
        keys.set(
                "part",
                NODES.objectNode()
                        .put("description", "A word that tells it from other rules of its reading.")
                        .put("type", "string")
                        .put("pattern", "^[a-z]+(-[a-z]+)*$"));
        keys.set("asks", text("The rule as a question."));
        keys.set("says", text("The rule in words, with the smallest effect that matters, and why that size."));
        keys.set("where", all("Only points where all of this holds are judged.", shared("condition", "A condition.")));
        keys.set("holds", all("What must all hold.", shared("condition", "A condition.")));
        return complete(schema, "rule", List.of("reading", "says", "holds"));
    }

    private ObjectNode check() {
        ObjectNode schema = SchemaJson.closed("A check: what holds by construction.");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set("says", text("The check in words."));
        keys.set("at", shared("point", "Only points with this value are checked."));
        keys.set("holds", all("What must all hold.", shared("condition", "A condition.")));
        return complete(schema, "check", List.of("says", "holds"));
    }

    private ObjectNode condition() {
        ObjectNode schema = SchemaJson.closed("A condition: on which side of a bound the interval of a measure lies.");
        ObjectNode keys = SchemaJson.properties(schema);
        keys.set("measure", words("The measure.", MeasureText.NAMES));
        keys.set("above", bound().put("description", "It lies above this."));
        keys.set("below", bound().put("description", "It lies below this."));
        ObjectNode both = keys.putObject("between").put("description", "It lies between these.");
        both.put("type", "array").put("minItems", 2).put("maxItems", 2).set("items", bound());
        keys.set("over", shared("point", "The point that the measure is compared with, in the same worlds."));
        keys.putObject("relative")
                .put("description", "Whether the change is a share of the other value.")
                .put("type", "boolean");
        for (String bound : List.of("above", "below", "between")) {
            schema.withArrayProperty("oneOf").addObject().set("required", SchemaJson.array(List.of(bound)));
        }
        schema.putObject("dependencies").set("relative", SchemaJson.array(List.of("over")));
        return complete(schema, "condition", List.of("measure"));
    }

    /** A number; some readers of YAML take one without a point, such as 1e-9, for a text. */
    private static ObjectNode bound() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add("number").add("string");
        return schema.put("pattern", "^[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]{1,2})?$");
    }

    private ObjectNode point() {
        ObjectNode schema = schemas.fixed("A point: one key with one of its values.");
        SchemaJson.properties(schema).putObject(Reference.RECOMMENDER).put("type", "string");
        SchemaJson.properties(schema)
                .set(
                        Reference.AIM,
                        words(
                                "What the shop ranks by.",
                                Arrays.stream(Aim.values()).map(Aim::word).toList()));
        return schema.put("maxProperties", 1);
    }

    private static ObjectNode strongest() {
        ObjectNode schema = SchemaJson.closed("The strongest case for the claim and against it.");
        SchemaJson.properties(schema).set("for", text("Two sentences for it."));
        SchemaJson.properties(schema).set("against", text("Two sentences against it."));
        return required(schema, List.of("for", "against"));
    }

    private static ObjectNode text(String description) {
        ObjectNode schema = SchemaJson.closed(description);
        for (String language : List.of("en", "de")) {
            SchemaJson.properties(schema)
                    .putObject(language)
                    .put("type", "string")
                    .put("pattern", "\\S");
        }
        return required(schema, List.of("en", "de"));
    }

    private static ObjectNode words(String description, List<String> choices) {
        return NODES.objectNode().put("description", description).set("enum", SchemaJson.array(choices));
    }

    private static ObjectNode all(String description, ObjectNode each) {
        ObjectNode schema = NODES.objectNode().put("description", description).put("type", "array");
        return schema.put("minItems", 1).set("items", each);
    }

    private static ObjectNode required(ObjectNode schema, List<String> keys) {
        return schema.set("required", SchemaJson.array(keys));
    }

    /** A part of the file that has the keys which the lab reads there, and no others. */
    private static ObjectNode complete(ObjectNode schema, String part, List<String> required) {
        List<String> keys = ClaimFile.keys(part);
        List<String> told = Stream.of(SchemaJson.properties(schema))
                .flatMap(properties -> properties.properties().stream())
                .map(property -> property.getKey())
                .toList();
        if (!told.containsAll(keys) || told.size() != keys.size()) {
            throw new IllegalStateException(
                    "The schema of a " + part + " must have the keys " + keys + ", but has " + told + ".");
        }
        return required(schema, required);
    }
}
