package org.uptakelab.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which version of the lab this is.
 *
 * @param version its version number
 * @param commit commit of its source, or {@code unknown} if it was not built in a repository;
 *     {@code -dirty} behind it says that the source had changes that are not in that commit
 */
public record LabVersion(String version, String commit) {
    private static final String UNKNOWN = "unknown";

    /** {@return the version that is running, as the build wrote it down} */
    public static LabVersion current() {
        Properties properties = read("/org/uptakelab/version.properties");
        String changed = Boolean.parseBoolean(properties.getProperty("git.dirty")) ? "-dirty" : "";
        return new LabVersion(
                properties.getProperty("git.build.version", UNKNOWN),
                properties.getProperty("git.commit.id.abbrev", UNKNOWN) + changed);
    }

    /**
     * The version of a library, as its own jar tells it.
     *
     * @param group its Maven group
     * @param artifact its Maven artifact
     * @return the version, or {@code unknown} if the jar does not tell
     */
    static String ofLibrary(String group, String artifact) {
        return read("/META-INF/maven/" + group + "/" + artifact + "/pom.properties")
                .getProperty("version", UNKNOWN);
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = LabVersion.class.getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
