package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.setting.UserError;
import org.uptakelab.world.WorldSpec;

/**
 * The memory a scenario will need, estimated from its sizes alone, so that impossible ones are refused before anything is
 * made. The estimates count the large arrays of a run and its twin and leave room for growth; they are right to about a factor
 * of two.
 */
public final class MemoryNeed {
    /** The longest array that every Java can make. */
    private static final double LONGEST_ARRAY = Integer.MAX_VALUE - 8.0;

    private static final double TIB = 1L << 40;
    private static final double GIB = 1L << 30;
    private static final double MIB = 1L << 20;

    /** A point with its scenario. */
    private static final double POINT = 2000;

    /** An array and its place in a map. */
    private static final double ARRAY = 80;

    private final Scenario scenario;
    private final List<Part> parts = new ArrayList<>();
    private double kept;

    /**
     * Something that takes room.
     *
     * @param what what it is and which keys make it large
     * @param bytes the room, in bytes
     */
    private record Part(String what, double bytes) {}

    private MemoryNeed(Scenario scenario, String recommender, int recommenders) {
        this.scenario = scenario;
        WorldSpec world = scenario.world();
        double users = world.users();
        double items = world.items();
        double visits = visits();
        double slate = scenario.recommender().slateSize();
        double replications = scenario.run().replications();
        parts.add(new Part(
                "users and items (world.users, world.items, world.factors)",
                (users + items + world.segments()) * world.factors() * Double.BYTES + users * 150 + items * 40));
        parts.add(new Part("own search (world.items, world.segments)", 20 * items * Math.min(world.segments(), users)));
        // 16 + 13 bytes a visit for ledger and trace, in the run and in its twin; slates of the run and of the silent
        // trainer.
        parts.add(new Part(
                "visits (world.users, shopper.visitRate, run.rounds, recommender.slateSize)",
                visits * (2 * 29 + 2 * 4 * slate + 16)));
        List<String> names = List.of(recommender.split("[ ()]+"));
        if (names.stream().anyMatch(name -> name.startsWith("item-"))) {
            parts.add(similarities(users, items));
        }
        if (names.stream().anyMatch(name -> name.startsWith("view-item-"))) {
            parts.add(new Part("similarities of items by views (world.items)", 18 * items * items));
        }
        if (names.contains("als")) {
            double factors = scenario.recommender().parameters().integer(RecommenderParameters.FACTORS);
            // Products of factors are kept for users and for items, if they are few enough.
            double products = Math.min(2.0 * (1 << 24), (users + items) * factors * factors / 2);
            parts.add(new Part(
                    "factors of users and items for als (world.users, world.items, recommender.factors)",
                    Double.BYTES * (3 * (users + items) * factors + products) + 8 * visits()));
        }
        if (names.contains("ease")) {
            // Counts and weights, old ones until the new are there; the matrix, its inverse and room to solve for it.
            parts.add(new Part("weights between items for ease (world.items)", 48 * items * items));
        }
        if (recommender.contains("user-")) {
            // Sets of what each user has bought; the same once more from both sides, the old ones until the new are
            // there.
            parts.add(new Part(
                    "who bought what (world.users, shopper.visitRate, run.rounds)",
                    users * 72 + items * 8 + visits * 22));
        }
        if (recommender.contains("taste-")) {
            // Hash sets of users and of items, for the model of this training and of the last.
            parts.add(new Part(
                    "the data model of Apache Mahout Taste (world.users, shopper.visitRate, run.rounds)",
                    (users + items) * 400 + visits * 100));
        }
        if (recommender.contains("taste-item")) {
            // Taste keeps each pair as an entry of a hash map.
            parts.add(new Part("similarities of items in Apache Mahout Taste (world.items)", 50 * items * items));
        }
        kept = replications * recommenders * (80.0 * scenario.run().rounds() + 8 * items + 2000);
        parts.add(new Part("results (run.replications or most, run.rounds, world.items)", kept));
    }

    /** Of all pairs in a small catalogue, of pairs with common owners in a large one. Old ones live until the new are there. */
    private Part similarities(double users, double items) {
        if (items <= ItemTrainer.LARGEST_MATRIX) {
            // In doubles and in ints, and counts in half a square of ints besides.
            return new Part("similarities of items (world.items)", 26 * items * items);
        }
        // Popular pairs have many common owners, so pairs are fewer than pairs of purchases; purchases are fewer than
        // visits.
        double visitsOfAUser = visits() / users;
        double pairs = Math.min(items * items, users * visitsOfAUser * visitsOfAUser / 2);
        return new Part(
                "similarities of items (world.users, shopper.visitRate, run.rounds, world.items)",
                2 * 12 * pairs + 16 * visits() + items * 1200);
    }

    /**
     * Refuses scenarios that cannot run in the memory there is.
     *
     * @param scenarios the scenarios
     * @param recommenders the recommenders that each of them runs; empty for its own
     * @param threads number of threads, each of which works on a replication of its own
     * @param available memory that may be used, in bytes
     * @throws UserError with a sentence for each scenario that needs more
     */
    public static void check(List<Scenario> scenarios, List<String> recommenders, int threads, long available) {
        long replications = scenarios.stream()
                .mapToLong(scenario -> scenario.run().replications())
                .sum();
        int atOnce = (int) Math.min(threads, replications);
        List<String> problems = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            List<String> names =
                    recommenders.isEmpty() ? List.of(scenario.recommender().name()) : recommenders;
            String all = names.stream().map(name -> withBase(scenario, name)).collect(Collectors.joining(" "));
            new MemoryNeed(scenario, all, names.size()).check(atOnce, available, problems);
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    /**
     * Refuses an experiment that cannot run in the memory there is. Of a point only its measures are kept when it has ended.
     *
     * @param points the scenarios of its points, at least one
     * @param recommenders the recommenders that run at each point
     * @param measures number of measures that are kept
     * @param threads number of threads, each of which works on a replication of its own
     * @param available memory that may be used, in bytes
     * @throws UserError with a sentence for the point that needs most, if that is too much
     */
    public static void checkPoints(
            List<Scenario> points, List<String> recommenders, int measures, int threads, long available) {
        double kept = 0;
        Optional<MemoryNeed> most = Optional.empty();
        long replications = 0;
        for (Scenario point : points) {
            String all =
                    recommenders.stream().map(name -> withBase(point, name)).collect(Collectors.joining(" "));
            MemoryNeed need =
                    new MemoryNeed(point.named("The largest point of " + point.name()), all, recommenders.size());
            if (most.filter(larger -> larger.ofThread() >= need.ofThread()).isEmpty()) {
                most = Optional.of(need);
            }
            replications += point.replications();
            kept += POINT + recommenders.size() * measures * (ARRAY + (double) Double.BYTES * point.replications());
        }
        MemoryNeed largest = most.orElseThrow();
        largest.keepInstead(new Part("results (points, recommenders, measures, run.replications or most)", kept));
        List<String> problems = new ArrayList<>();
        largest.check((int) Math.min(threads, replications), available, problems);
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    /**
     * The memory that live arms need, all of whose replications are open at the same time.
     *
     * @param arms the arms
     * @return bytes, right to about a factor of two
     */
    public static double live(List<LiveArm> arms) {
        double bytes = 0;
        for (LiveArm arm : arms) {
            MemoryNeed need = new MemoryNeed(arm.scenario(), withBase(arm.scenario(), arm.recommender()), 1);
            bytes += need.bytes(arm.scenario().run().replications());
        }
        return bytes;
    }

    /** A recommender with the one that it builds on, if it does. */
    private static String withBase(Scenario scenario, String name) {
        boolean builds = RecommenderKind.named(name)
                .filter(kind -> kind.parameters().contains(RecommenderParameters.BASE))
                .isPresent();
        return builds ? name + " " + scenario.recommender().base() : name;
    }

    private void check(int atOnce, long available, List<String> problems) {
        WorldSpec world = scenario.world();
        double positions = visits() * scenario.recommender().slateSize();
        double longest = Math.max(
                Math.max(positions, visits()), (double) Math.max(world.users(), world.items()) * world.factors());
        double bytes = bytes(atOnce);
        if (longest > LONGEST_ARRAY) {
            problems.add(scenario.name()
                    + " is too large to run: a run can record at most 2147483639 visits, slate positions or"
                    + " coordinates of tastes, but this one has about " + grouped(longest) + "."
                    + advice(1, available));
        } else if (bytes > available) {
            problems.add(scenario.name() + " needs about " + size(bytes) + " of memory on " + atOnce
                    + (atOnce == 1 ? " thread" : " threads") + ", but Java may use " + size(available) + "."
                    + advice(atOnce, available));
        }
    }

    private String advice(int atOnce, long available) {
        for (int fewer = atOnce - 1; fewer > 0; fewer--) {
            if (bytes(fewer) <= available) {
                return " Maybe take --threads " + fewer + ".";
            }
        }
        Part largest =
                parts.stream().max(Comparator.comparingDouble(Part::bytes)).orElseThrow();
        return " Maybe make it smaller: most of it is for " + largest.what() + ".";
    }

    /** What is kept of all replications, and the rest once a thread; a quarter of it all is left to the rest of the lab. */
    private double bytes(int threads) {
        return 1.25 * (kept + threads * ofThread());
    }

    private void keepInstead(Part results) {
        parts.set(parts.size() - 1, results);
        kept = results.bytes();
    }

    /** What a thread needs while it works on a replication: all but the results, which come last. */
    private double ofThread() {
        return parts.subList(0, parts.size() - 1).stream()
                .mapToDouble(Part::bytes)
                .sum();
    }

    private double visits() {
        return (double) scenario.world().users()
                * scenario.run().rounds()
                * scenario.shopper().visitRate();
    }

    private static String size(double bytes) {
        if (bytes >= TIB) {
            return String.format(Locale.ROOT, "%.1f TiB", bytes / TIB);
        }
        return bytes >= GIB
                ? String.format(Locale.ROOT, "%.1f GiB", bytes / GIB)
                : String.format(Locale.ROOT, "%.0f MiB", bytes / MIB);
    }

    private static String grouped(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
