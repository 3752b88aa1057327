package org.uptakelab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which package may import which. Read from the ground floor up; what is not listed is closed, packages of the same floor
 * included. {@code setting} lies below everything and is open to all.
 */
class FloorsTest {
    private static final String ROOT = "org.uptakelab";
    private static final JavaClasses LAB = classesOfTheLab();
    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        floor("setting", "");
        floor("yaml", "");
        floor("random", "");
        floor("catalog", "");
        floor("ledger", "catalog");
        floor("world", "catalog random");
        floor("trace", "catalog ledger");
        floor("recommender", "catalog ledger random");
        floor("recommender.item", "catalog ledger random recommender");
        floor("recommender.external", "catalog ledger random recommender");
        floor("recommender.plugin", "catalog ledger random recommender");
        floor("recommender.matrix", "catalog ledger random recommender");
        floor("recommender.user", "catalog ledger random recommender");
        floor("recommender.taste", "catalog ledger random recommender");
        floor("recommender.rating", "");
        floor("recommender.taste.rating", "recommender.rating");
        floor("recommender.oracle", "catalog ledger random recommender world");
        floor("neural", "catalog ledger random recommender");
        floor("shopper", "catalog ledger world random");
        floor("data", "");
        floor("simulation", "random catalog ledger world trace recommender shopper");
        floor("measure", "catalog ledger trace simulation random");
        floor("measure.hidden", "catalog ledger trace simulation random measure world");
        floor("extension", "random catalog ledger world trace recommender shopper simulation measure");
        floor(
                "extension.advertising",
                "extension extension.knowledge extension.withholding random catalog ledger world trace recommender"
                        + " recommender.item shopper simulation measure");
        floor("extension.burst", "extension random ledger trace world shopper simulation measure");
        floor("extension.change", "extension random ledger world shopper simulation measure");
        floor("extension.hours", "extension random ledger trace world simulation measure");
        floor("extension.luck", "extension random ledger recommender world simulation measure");
        floor("extension.page", "extension random ledger trace simulation measure");
        floor("extension.innovation", "extension catalog ledger recommender simulation measure world");
        floor("extension.ladder", "extension catalog ledger recommender shopper trace simulation measure world");
        floor("extension.platforms", "extension random catalog ledger world recommender shopper simulation measure");
        floor("extension.knowledge", "extension catalog ledger world trace recommender shopper simulation");
        floor(
                "extension.commons",
                "extension extension.knowledge random ledger world recommender recommender.item measure simulation catalog");
        floor("extension.payment", "extension extension.knowledge random ledger simulation world measure recommender");
        floor(
                "extension.withholding",
                "extension extension.knowledge random ledger world recommender simulation measure");
        floor(
                "extension.forecast",
                "extension random catalog ledger world trace recommender shopper simulation measure");
        floor(
                "extension.stock",
                "extension extension.forecast catalog ledger world trace recommender shopper simulation measure random");
        floor(
                "experiment",
                "extension"
                        + " extension.commons"
                        + " extension.advertising"
                        + " extension.forecast"
                        + " extension.innovation"
                        + " extension.ladder"
                        + " extension.payment"
                        + " extension.platforms"
                        + " extension.stock"
                        + " extension.burst extension.change extension.hours extension.luck extension.page"
                        + " extension.withholding"
                        + " yaml random catalog ledger world trace recommender recommender.external recommender.item recommender.user recommender.matrix recommender.taste"
                        + " recommender.oracle recommender.rating recommender.taste.rating"
                        + " shopper simulation measure measure.hidden");
        floor("audit", "random catalog ledger recommender recommender.item data measure experiment");
        floor("evaluate", "catalog ledger random recommender recommender.rating data measure experiment yaml");
        floor("fit", "random catalog ledger world recommender shopper simulation data measure experiment");
        floor("sweep", "yaml random recommender measure experiment");
        floor("comparison", "recommender simulation measure experiment");
        floor("sweep.store", "recommender experiment sweep");
        floor("calibration", "yaml world recommender simulation measure experiment sweep");
        floor("sensitivity", "experiment sweep");
        floor("evidence", "");
        floor("reproduction", "random measure experiment evidence");
        floor("reproduction.urn", "random reproduction");
        floor("reproduction.blockbuster", "random measure reproduction");
        floor("reproduction.confounding", "random measure reproduction");
        floor("reproduction.circle", "random measure reproduction");
        floor(
                "reproduction.retail",
                "random catalog ledger recommender recommender.item shopper simulation world measure reproduction");
        floor("reproduction.newsvendor", "random extension.stock reproduction");
        floor("reproduction.strike", "random recommender recommender.rating data experiment reproduction");
        floor(
                "reproduction.gallery",
                "experiment reproduction reproduction.urn reproduction.blockbuster reproduction.retail reproduction.strike"
                        + " reproduction.confounding reproduction.circle reproduction.newsvendor");
        floor("claim", "yaml recommender measure experiment sweep evidence");
        floor("classroom.shop", "random catalog ledger recommender recommender.item world shopper measure");
        floor(
                "classroom.mission",
                "random catalog ledger world trace recommender shopper simulation measure measure.hidden experiment");
        floor("classroom", "random measure classroom.shop classroom.mission");
        floor(
                "report",
                "data catalog ledger world recommender shopper simulation measure experiment audit evaluate fit sweep comparison calibration sensitivity evidence claim reproduction");
        floor("report.tables", "catalog ledger trace recommender world simulation measure experiment sweep report");
        floor(
                "lab",
                "catalog ledger trace world recommender shopper simulation measure experiment data audit sweep comparison sensitivity claim evidence report");
        floor("classroom.journal", "classroom");
        floor("report.kit", "recommender.item experiment classroom.shop report");
        floor("web", "");
        floor("web.classroom", "web classroom classroom.shop classroom.mission classroom.journal report.kit");
        floor(
                "web.lab",
                "web random catalog ledger recommender world shopper simulation measure experiment data audit fit sweep"
                        + " evidence report");
        floor(
                "cli",
                "recommender recommender.plugin simulation data measure experiment audit evaluate fit sweep sweep.store comparison calibration sensitivity evidence claim reproduction reproduction.gallery report report.kit report.tables classroom.journal"
                        + " web web.lab web.classroom");
        floor("cluster", "recommender recommender.plugin world shopper simulation experiment sweep cli");
        floor("browser", "extension catalog world recommender shopper simulation measure experiment report");
        floor("browser.build", "recommender shopper world experiment browser web web.lab classroom");
    }

    private static JavaClasses classesOfTheLab() {
        // Names and packages are all the rules ask of foreign classes: they need not be read.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(FloorsTest::isOfTheLab).importPackages(ROOT);
    }

    /** What is for browsers, for Spark, and the neural plugin are compiled with the tests, because they are not in the jar. */
    private static boolean isOfTheLab(Location location) {
        boolean besideTheJar = location.matches(Pattern.compile(".*/org/uptakelab/(browser|neural|cluster)/.*"));
        return new ImportOption.DoNotIncludeTests().includes(location) || besideTheJar && !location.contains("Test");
    }

    private static void floor(String name, String others) {
        MAY_IMPORT.put(
                name,
                Stream.of(others.split(" ")).filter(other -> !other.isEmpty()).collect(Collectors.toSet()));
    }

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItsFloorMay(String name) {
        Set<String> open = new TreeSet<>(MAY_IMPORT.get(name));
        open.add(name);
        open.add("setting");
        classes()
                .that(resideInAnyPackage(ROOT + "." + name))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are foreign or live in " + open,
                        (JavaClass target) -> !target.getPackageName().startsWith(ROOT)
                                || open.contains(target.getPackageName().replace(ROOT + ".", ""))))
                .allowEmptyShould(true)
                .check(LAB);
    }

    @Test
    void everyPackageHasItsFloor() {
        Set<String> unknown = LAB.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(holder -> !holder.getClasses().isEmpty())
                .map(JavaPackage::getName)
                .map(name -> name.substring(ROOT.length() + 1))
                .filter(name -> !MAY_IMPORT.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "packages without a floor");
        assertEquals(0, LAB.getPackage(ROOT).getClasses().size(), "classes in the root package");
    }

    @Test
    void slicesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(LAB);
    }

    /** A recommender sees the ledger only: never tastes, awareness or utilities. The oracle is the declared exception. */
    @Test
    void theVeil() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".recommender..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("shopper..", "trace..", "simulation..", "measure..", "experiment.."))
                .check(LAB);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".recommender..")
                .and()
                .resideOutsideOfPackage(ROOT + ".recommender.oracle")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".world..")
                .check(LAB);
    }

    /** The recommenders that open a door are named in one place each: there the page that is one file leaves them out. */
    @Test
    void oneClassKnowsTheRecommendersThatOpenADoor() {
        onlyOneKnows("recommender.taste", "experiment.ProgramTrainers");
        onlyOneKnows("recommender.oracle", "experiment.RecommenderNames");
        onlyOneKnows("recommender.taste.rating", "experiment.RatingNames");
    }

    private static void onlyOneKnows(String door, String name) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + door)
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + door)
                .check(LAB);
    }

    /** They read the records of a scenario and of a run; what makes them is not theirs to call. */
    @Test
    void theFrontDoorsDoNotStartSimulations() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("report..", "cli..", "web.."))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        ".*\\.(simulation\\.Simulation|world\\.WorldGenerator|shopper\\.(OwnSearch|Examination|Choice))")
                .allowEmptyShould(true)
                .check(LAB);
    }

    @Test
    void oneDoorForEachLibrary() {
        door("Mahout Taste", List.of("org.apache.mahout.cf.."), "recommender.taste", "recommender.taste.rating");
        door("Mahout", List.of("org.apache.mahout.."), "recommender.taste", "recommender.taste.rating");
        door("ojAlgo", List.of("org.ojalgo.."), "neural");
        door("XChart", List.of("org.knowm.xchart.."), "report");
        door("Batik", List.of("org.apache.batik.."), "report");
        door("jmustache", List.of("com.samskivert.."), "report", "report.kit");
        door("openhtmltopdf", List.of("com.openhtmltopdf.."), "report.kit");
        door("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."), "report.kit");
        door("YAML", List.of("org.snakeyaml.."), "yaml", "classroom.mission");
        door(
                "Commons CSV",
                List.of("org.apache.commons.csv.."),
                "data",
                "audit",
                "evaluate",
                "fit",
                "evidence",
                "reproduction",
                "report",
                "report.tables",
                "classroom..");
        door(
                "Jackson",
                List.of("com.fasterxml.jackson.databind.."),
                "report",
                "report.kit",
                "classroom",
                "classroom.journal",
                "web",
                "web.lab",
                "web.classroom",
                "browser.build");
        door(
                "Javalin",
                List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."),
                "web",
                "web.lab",
                "web.classroom");
        door("Spark", List.of("org.apache.spark..", "scala.."), "cluster");
        door("EJML", List.of("org.ejml.."), "recommender.matrix");
        door("LAPACK", List.of("dev.ludovic.netlib..", "org.netlib.."), "recommender.matrix");
        door("TeaVM", List.of("org.teavm.."), "browser", "browser.build");
        door("Closure Compiler", List.of("com.google.javascript.."), "browser.build");
        door("SQL", List.of("java.sql..", "javax.sql.."), "classroom.journal", "report.tables");
        door("H2", List.of("org.h2.."), "classroom.journal");
        door("QR codes", List.of("io.nayuki.."), "web.classroom");
        door("picocli", List.of("picocli.."), "cli");
        door("progressbar", List.of("me.tongfei.."), "cli");
        door("drawing", List.of("java.awt..", "javax.swing..", "javax.imageio.."), "report");
    }

    private static void door(String library, List<String> foreign, String... keepers) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(packages(keepers))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign.toArray(String[]::new))
                .as(library + " is called from " + Arrays.toString(keepers) + " only");
        rule.check(LAB);
    }

    /** No generator but that of the keys: no global luck, no luck tied to the order of calls. What must not be guessed is no luck. */
    @Test
    void allLuckComesFromKeys() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".web.Secrets")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|UUID)"
                        + "|java\\.util\\.random\\..*|java\\.security\\.SecureRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .check(LAB);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }
}
