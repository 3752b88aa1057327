package org.uptakelab.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Option;

/** The options of commands that serve pages: where they listen, and in which language. */
final class SiteOptions {
    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "Name or address of this machine to listen at; 0.0.0.0 = all its networks. Default: this machine alone"
                            + " for serve, the local network for class.")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8035",
            description = "Port to listen at; 0 = any free one. Default: 8035.")
    private int port = 8035;

    @Option(
            names = "--lang",
            paramLabel = "en|de",
            description = "Language that the pages open in; each can be switched. Default: that of the browser.")
    private @Nullable Language language;

    /** {@return the host asked for, if one was} */
    Optional<String> host() {
        return Optional.ofNullable(host);
    }

    /**
     * The port asked for.
     *
     * @return the port, 0 for any free one
     * @throws UserError if there is no such port
     */
    int port() {
        if (port < 0 || port > 65535) {
            throw new UserError("--port must be in [0, 65535], but is " + port
                    + ". Maybe leave it out, or take 0 for any free one.");
        }
        return port;
    }

    /** {@return the language asked for, if one was} */
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** {@return what to append to a page's address for the language, maybe nothing} */
    String query() {
        return language == null ? "" : "?lang=" + language;
    }
}
