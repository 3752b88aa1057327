package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.setting.UserError;

class ColumnNamesTest {
    @Test
    void readsPairsInAnyOrder() {
        assertEquals(
                new ColumnNames("Customer ID", "sku", "when", null, "eur"),
                ColumnNames.parse("item=sku, user=Customer ID,price=eur,timestamp=when"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user=a,item=b|has no timestamp",
                "user=a,user=b,item=c,timestamp=d|names user twice",
                "user=a,item=,timestamp=d|holds \"item=\"",
                "who=a,item=b,timestamp=d|holds \"who=a\"",
                "''|holds \"\""
            })
    void refusesWhatItDoesNotUnderstand(String text, String reason) {
        String message = String.valueOf(
                assertThrows(UserError.class, () -> ColumnNames.parse(text)).getMessage());
        assertTrue(message.contains(reason), message);
    }
}
