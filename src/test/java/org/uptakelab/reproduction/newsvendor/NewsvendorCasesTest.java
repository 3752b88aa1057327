package org.uptakelab.reproduction.newsvendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Workers;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Effort;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.PublishedTable;

class NewsvendorCasesTest {
    /**
     * The drawn demand agrees with the closed form: 40 batches of 2,000 periods; the seed is fixed, and another would put one of the three
     * means more than five of its standard errors away in fewer than one of 500,000 cases.
     */
    @Test
    void drawnDemandEarnsWhatTheClosedFormSays() {
        Map<String, Found> found = new NewsvendorCases()
                        .run(new Assignment(Effort.QUICK, 1, new Workers(2), Optional.empty(), ProgressListener.SILENT))
                        .found()
                        .stream()
                        .collect(Collectors.toMap(Found::quantity, one -> one));
        for (int number = 1; number <= 3; number++) {
            Found sold = Objects.requireNonNull(found.get("case_" + number + "_sold"));
            Found profit = Objects.requireNonNull(found.get("case_" + number + "_profit"));
            double error = (sold.high() - sold.here()) / 2.02;
            assertEquals(profit.here(), sold.here(), 5 * error);
        }
        assertEquals(PublishedTable.of("newsvendor").size(), found.size());
    }
}
