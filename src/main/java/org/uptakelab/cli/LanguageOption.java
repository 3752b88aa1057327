package org.uptakelab.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of commands that speak English or German. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "en|de",
            defaultValue = "en",
            description = "Language of what is printed and written. Default: en.")
    private Language language = Language.en;

    /** {@return the language asked for} */
    Locale locale() {
        return language.locale();
    }
}
