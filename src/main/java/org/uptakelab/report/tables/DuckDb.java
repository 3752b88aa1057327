package org.uptakelab.report.tables;

import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * The way to DuckDB (duckdb.org), a database in a file. Its driver is large, so it is not in the lab's jar: it is used where it
 * stands on the class path, or as {@code duckdb_jdbc.jar} in the folder of the lab's jar.
 */
public final class DuckDb {
    /** The file that the driver is looked for as, in the folder of the lab's jar. */
    public static final String FILE = "duckdb_jdbc.jar";

    /** The version of the driver that the lab is tested with. */
    static final String VERSION = "2.0.0.1";

    private static final String PREFIX = "jdbc:duckdb:";

    private static @Nullable DuckDb here;

    private final Driver driver;

    private DuckDb(Driver driver) {
        this.driver = driver;
    }

    /**
     * The driver that this lab has. It is loaded once.
     *
     * @return the way to DuckDB
     * @throws UserError if there is no driver, with the command that gets it
     */
    public static synchronized DuckDb here() {
        if (here == null) {
            here = in(folderOfTheLab());
        }
        return here;
    }

    /**
     * The driver of a folder, or of the class path.
     *
     * @param folder where the lab is
     * @return the way to DuckDB
     * @throws UserError if there is no driver in the folder, nor on the class path
     */
    static DuckDb in(Path folder) {
        Path jar = folder.resolve(FILE);
        URL[] beside = Files.exists(jar) ? new URL[] {url(jar)} : new URL[0];
        ClassLoader classes = new URLClassLoader("duckdb", beside, DuckDb.class.getClassLoader());
        return drivers(classes).map(DuckDb::new).orElseThrow(() -> missing(folder));
    }

    private static Optional<Driver> drivers(ClassLoader classes) {
        return ServiceLoader.load(Driver.class, classes).stream()
                .map(ServiceLoader.Provider::get)
                .filter(DuckDb::isOurs)
                .findFirst();
    }

    private static boolean isOurs(Driver driver) {
        try {
            return driver.acceptsURL(PREFIX);
        } catch (SQLException e) {
            return false;
        }
    }

    private static UserError missing(Path folder) {
        Path jar = folder.resolve(FILE);
        return new UserError("--store duckdb needs the driver of DuckDB, which is not part of the lab, but "
                + (Files.exists(jar) ? jar + " is not DuckDB's driver" : "there is no " + jar)
                + ". Maybe get it, once (80 MB): mvn dependency:copy"
                + " -Dartifact=org.duckdb:duckdb_jdbc:" + VERSION + " -DoutputDirectory=" + shellWord(folder)
                + " -Dmdep.stripVersion=true");
    }

    private static String shellWord(Path folder) {
        String name = folder.toString();
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }

    private static Path folderOfTheLab() {
        try {
            Path place = Path.of(DuckDb.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = place.toAbsolutePath().getParent();
            return folder == null ? place : folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The lab's own place is not known.", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every file has a URL, but " + file + " has not.", e);
        }
    }

    /**
     * Opens a database to ask it questions.
     *
     * @param file the database; it is not changed
     * @return the connection, to be closed by the caller
     * @throws SQLException if the file is no database
     */
    public Connection read(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        return connect(file.toString(), settings);
    }

    /** A connection to a database in memory, to which files can be attached. */
    Connection connect() throws SQLException {
        return connect("", new Properties());
    }

    private Connection connect(String place, Properties settings) throws SQLException {
        try {
            Connection connection = driver.connect(PREFIX + place, settings);
            if (connection == null) {
                throw new SQLException("The driver does not know " + PREFIX + ".");
            }
            return connection;
        } catch (LinkageError e) {
            throw new UserError(
                    "DuckDB does not run on this machine: its driver has no part for "
                            + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                            + ". Maybe leave --store duckdb out; the CSV files hold the same rows.",
                    e);
        }
    }
}
