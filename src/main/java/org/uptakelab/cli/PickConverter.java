package org.uptakelab.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.calibration.Pick;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the place in the set that {@code --pick} names. */
final class PickConverter implements ITypeConverter<Pick> {
    @Override
    public Pick convert(String value) {
        return Stream.of(Pick.values())
                .filter(pick -> pick.written().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Stream.of(Pick.values()).map(Pick::written).collect(Collectors.joining(", "))
                        + " but was '" + value + "'"));
    }
}
