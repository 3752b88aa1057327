package org.uptakelab.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Figures;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlNode.Form;

/** Reads one claim, and tells everything that is wrong with it at once. */
final class ClaimReader {
    /** The keys of a claim's file. */
    static final List<String> KEYS = List.of(
            "claim",
            "title",
            "page",
            "published",
            "experiment",
            "full",
            "rules",
            "checks",
            "against",
            "case",
            "limits",
            "changed",
            "shows");

    private static final Map<String, BookPage.Book> BOOKS =
            RuleReader.words(BookPage.Book.values(), BookPage.Book::name);

    private final Path file;
    private final Variant variant;
    private final Problems problems = new Problems();
    private final Set<String> wrong = new LinkedHashSet<>();
    private final Fields claim;

    ClaimReader(Path file, YamlNode root, Variant variant) {
        this.file = file;
        this.variant = variant;
        this.claim = new Fields("a claim", root, KEYS, problems);
    }

    /**
     * The claim.
     *
     * @throws UserError with everything that is wrong
     */
    Claim read() {
        List<String> shows = measuresOf(claim.words("shows"));
        List<Citation> published = claim.find("published").map(this::published).orElse(List.of());
        Set<String> shown = new LinkedHashSet<>(shows);
        published.stream().flatMap(citation -> citation.measure().stream()).forEach(shown::add);
        Optional<GridReader> experiment =
                claim.need("experiment").map(node -> new GridReader(file, node, variant, problems));
        Optional<ClaimGrid> grid = experiment.flatMap(given -> grid(given, shown));
        Map<String, List<String>> references = grid.map(ClaimGrid::references)
                .or(() -> experiment.map(GridReader::references))
                .orElse(Map.of());
        RuleReader reader = new RuleReader(references, problems);
        claim.need("rules");
        claim.need("shows");
        List<Rule> rules = reader.rules(claim.elements("rules"));
        rules.forEach(rule -> refuseEmpty(rule, grid));
        // What holds by construction need not be read where keys are set otherwise: it may be about values that are not
        // there.
        List<Check> checks = reader.checks(variant.set().isPresent() ? List.of() : claim.elements("checks"));
        int number = claim.number("claim");
        Bilingual title = claim.text("title");
        Bilingual against = claim.text("against");
        Bilingual limits = claim.text("limits");
        Optional<Bilingual> changed = claim.findText("changed");
        BookPage page = page();
        Claim.Strongest strongest = strongest();
        wrong.addAll(problems.messages());
        if (!wrong.isEmpty()) {
            throw new UserError(List.copyOf(wrong));
        }
        return new Claim(
                number,
                title,
                page,
                published,
                grid.orElseThrow(),
                rules,
                checks,
                against,
                strongest,
                limits,
                changed,
                shows);
    }

    private Optional<ClaimGrid> grid(GridReader reader, Set<String> shown) {
        Set<String> measures = new LinkedHashSet<>(measuresOf(reader.measures()));
        measures.addAll(shown);
        for (String key : List.of("rules", "checks")) {
            claim.elements(key).forEach(rule -> conditionMeasures(rule, measures));
        }
        reader.refuseJudgedTwice();
        try {
            return Optional.of(reader.read(claim.find("full"), List.copyOf(measures)));
        } catch (UserError error) {
            wrong.addAll(error.messages());
            return Optional.empty();
        }
    }

    /** The measures of the conditions of a rule; what is wrong with them is told when the rule is read. */
    private static void conditionMeasures(YamlNode rule, Set<String> measures) {
        Problems later = new Problems();
        Fields fields = new Fields("a rule", rule, List.of(), later);
        Stream.of("where", "holds")
                .flatMap(key -> fields.elements(key).stream())
                .forEach(condition -> new Fields("a condition", condition, List.of(), later)
                        .find("measure")
                        .map(YamlNode::text)
                        .ifPresent(measures::add));
    }

    /** A rule that compares with the only value there is has nothing to judge. */
    private void refuseEmpty(Rule rule, Optional<ClaimGrid> grid) {
        if (grid.isPresent() && grid.get().judged(rule.looksAt()).stream().anyMatch(List::isEmpty)) {
            problems.complain(
                    claim.place(),
                    "a rule must leave a point to judge, but that of "
                            + rule.name()
                            + " compares every point with itself. Maybe let the key of over vary.");
        }
    }

    private List<String> measuresOf(List<YamlNode> nodes) {
        return nodes.stream().map(node -> RuleReader.measure(node, problems)).toList();
    }

    private List<Citation> published(YamlNode node) {
        if (node.form() == Form.LIST) {
            return claim.words("published").stream()
                    .map(id -> citation(id, Optional.empty()))
                    .toList();
        }
        Fields byMeasure = new Fields("published", node, List.of(), problems);
        List<Citation> citations = new ArrayList<>();
        byMeasure.all().forEach((key, ids) -> {
            Optional<String> measure = key.equals(ClaimFile.BESIDE) ? Optional.empty() : Optional.of(key);
            measure.ifPresent(name -> RuleReader.refuseUnknown(name, ids.place(), problems));
            byMeasure.words(key).forEach(id -> citations.add(citation(id, measure)));
        });
        return citations;
    }

    private Citation citation(YamlNode id, Optional<String> measure) {
        try {
            Figures.named(id.text());
        } catch (UserError error) {
            error.messages().forEach(message -> problems.complain(id.place(), message));
        }
        return new Citation(id.text(), measure);
    }

    private BookPage page() {
        Optional<YamlNode> node = claim.need("page");
        if (node.isEmpty()) {
            return new BookPage(BookPage.Book.I, Fields.UNREAD);
        }
        Fields page = new Fields("page", node.get(), List.of("book", "pages"), problems);
        return new BookPage(page.oneOf("book", BOOKS), page.textOrWord("pages"));
    }

    private Claim.Strongest strongest() {
        Optional<YamlNode> node = claim.need("case");
        if (node.isEmpty()) {
            return new Claim.Strongest(Fields.UNREAD, Fields.UNREAD);
        }
        Fields both = new Fields("case", node.get(), List.of("for", "against"), problems);
        return new Claim.Strongest(both.text("for"), both.text("against"));
    }
}
