package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.Result;

class CsvFilesTest {
    private final Result result = SampleResult.of("");

    @Test
    void theSummaryHasALineForEveryMeasure() throws IOException {
        List<String> lines = lines(SummaryCsv.of(result.arms()));
        assertEquals("scenario,recommender,measure,mean,ci_low,ci_high,replications,undefined", lines.get(0));
        assertEquals(1 + MeasureText.NAMES.size(), lines.size());
        assertEquals("\"shop, small\",item-llr,shown_share,0.25,0.25,0.25,2,0", lines.get(1));
    }

    @Test
    void whatIsUndefinedIsEmpty() throws IOException {
        List<String> lines = lines(SummaryCsv.of(result.arms()));
        assertEquals("\"shop, small\",item-llr,anyway_rate,0.25,,,1,1", lines.get(7));
        assertEquals("\"shop, small\",item-llr,take_rate,,,,0,2", lines.get(11));
    }

    @Test
    void roundsHaveALineForEveryRoundOfEveryReplication() throws IOException {
        assertEquals(
                List.of(
                        "scenario,recommender,replication,round,visits,impressions,purchases,shown,preceded,taken,anyway,"
                                + "diverted,created,twin_purchases,coincident,coincident_taken",
                        "\"shop, small\",item-llr,1,1,99,50,40,21,22,20,5,10,5,38,11,7",
                        "\"shop, small\",item-llr,2,1,99,50,30,21,22,0,0,0,0,38,11,7"),
                lines(RoundsCsv.of(result.arms())));
    }

    @Test
    void provenanceIsSorted() throws IOException {
        assertEquals("""
                {
                  "commit" : "abc",
                  "files" : { },
                  "hashes" : {
                    "s" : "h"
                  },
                  "java" : "17",
                  "libraries" : {
                    "a" : "1",
                    "b" : "2"
                  },
                  "scenarios" : {
                    "s" : "t\\n"
                  },
                  "version" : "1"
                }
                """, text(ProvenanceJson.of(result.provenance())));
    }

    @Test
    void theMachineSpeakingGermanChangesNothing() throws IOException {
        String before = text(SummaryCsv.of(result.arms()));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(before, text(SummaryCsv.of(result.arms())));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<String> lines(OutputFolder.Text text) throws IOException {
        String all = text(text);
        assertEquals('\n', all.charAt(all.length() - 1));
        return List.of(all.split("\n", -1))
                .subList(0, (int) all.chars().filter(c -> c == '\n').count());
    }

    private static String text(OutputFolder.Text text) throws IOException {
        StringWriter writer = new StringWriter();
        text.writeTo(writer);
        return writer.toString();
    }
}
