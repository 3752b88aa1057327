package org.uptakelab.report;

import java.util.List;
import java.util.stream.Collectors;
import org.uptakelab.sensitivity.Analysis;

/** A chart of what measures depend on, a panel an analysis. */
interface SensitivityChart extends Chart {
    /** {@return the analysis in one language} */
    SensitivityEdition edition();

    /** {@return what is drawn, a panel each} */
    List<Analysis> panels();

    @Override
    default String title() {
        return edition().title(panels().get(0));
    }

    @Override
    default String reading() {
        return panels().stream().map(edition()::reading).collect(Collectors.joining("\n"));
    }

    /** {@return how many panels stand side by side} */
    default int columns(Format format) {
        return format == Format.NARROW ? 1 : Math.min(2, panels().size());
    }
}
