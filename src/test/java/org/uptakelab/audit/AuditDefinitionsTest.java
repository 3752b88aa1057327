package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uptakelab.data.Logs;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;

/** The audit against {@link BruteForce}, on any small log. */
class AuditDefinitionsTest {
    @Property(tries = 60)
    void agreesWithItsDefinitionsOnAnyLog(@ForAll("logs") List<String> rows) {
        List<String> log = new ArrayList<>(rows);
        log.add("u0,i0,2011-01-01 00:00");
        log.add("u1,i1,2011-05-31 00:00");
        AuditResult result = Audit.run(Logs.of(log), Periods.MONTHS, 1, 2, ProgressListener.SILENT);
        Map<String, Integer> expected = BruteForce.count(Logs.of(log), 1, YearMonth.of(2011, 4), YearMonth.of(2011, 5));
        for (AuditRow row : result.rows()) {
            String name = row.definition() + " " + row.recommender() + " " + row.list();
            assertEquals(expected.getOrDefault(name, 0).longValue(), row.numerator(), name);
            assertEquals(expected.getOrDefault(row.definition(), 0).longValue(), row.denominator(), name);
        }
    }

    @Provide
    Arbitrary<List<String>> logs() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 5);
        Arbitrary<String> row = Combinators.combine(
                        few,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 3))
                .as((user, item, month, day) -> "u" + user + ",i" + item + ",2011-0" + month + "-0" + day + " 08:30");
        return row.list().ofMinSize(5).ofMaxSize(80);
    }
}
