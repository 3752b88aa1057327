package org.uptakelab.classroom.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.api.ErrorCode;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Entry;
import org.uptakelab.classroom.Journal;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.setting.UserError;

/**
 * A journal in one file of an embedded database (H2). What a method has written is in the file when it returns, so that it outlives
 * a killed program; after {@link #sync} it outlives an empty battery too. But for {@code sync} not safe for use by several
 * threads at once.
 */
public final class FileJournal implements Journal {
    private static final List<String> TABLES = List.of(
            "create table if not exists room (word varchar not null, seed bigint not null,"
                    + " lang varchar not null, ghosts int not null)",
            "create table if not exists entry (sequence bigint primary key, at bigint not null,"
                    + " role varchar not null, number int not null, action varchar not null)",
            "create table if not exists token (sha256 varchar primary key, participant int not null)");

    static {
        // The database would keep values in a cache of its own, beyond its end: what is deleted must be gone from
        // memory too.
        System.setProperty("h2.objectCache", "false");
    }

    private final JournalFolder folder;
    private final Connection connection;
    private boolean closed;

    private FileJournal(JournalFolder folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * Opens the journal in a folder, or begins one.
     *
     * @param path the folder; made if there is none
     * @return the journal
     * @throws UserError if another program has it open, it is damaged or the folder cannot be written to
     */
    public static FileJournal open(Path path) {
        JournalFolder folder = JournalFolder.open(path);
        try {
            Connection connection = DriverManager.getConnection(folder.address());
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
            return new FileJournal(folder, connection);
        } catch (SQLException e) {
            throw new UserError(
                    e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                            ? "The journal in " + folder.path()
                                    + " must belong to one lesson, but another one has it open."
                                    + " Maybe end that one, or name another folder with --journal."
                            : "The journal in " + folder.path()
                                    + " cannot be read: it is damaged or of another program. Maybe"
                                    + " move the folder away, or name another with --journal.",
                    e);
        }
    }

    /** {@return the folder of the journal} */
    public Path folder() {
        return folder.path();
    }

    @Override
    public Optional<RoomSpec> room() {
        return read(
                        "select word, seed, lang, ghosts from room",
                        row -> new RoomSpec(row.getString(1), row.getLong(2), row.getString(3), row.getInt(4)))
                .stream()
                .findFirst();
    }

    @Override
    public void begin(RoomSpec spec) {
        write("insert into room values (?, ?, ?, ?)", spec.word(), spec.seed(), spec.language(), spec.ghosts());
    }

    @Override
    public void append(Entry entry) {
        write(
                "insert into entry values (?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.at(),
                entry.actor().role().name(),
                entry.actor().number(),
                ActionText.of(entry.action()));
    }

    @Override
    public void sync() {
        folder.sync();
    }

    @Override
    public List<Entry> entries() {
        return read("select sequence, at, role, number, action from entry order by sequence", row -> {
            Action action = ActionText.read(row.getString(5));
            Actor actor = new Actor(Actor.Role.valueOf(row.getString(3)), row.getInt(4));
            return new Entry(row.getLong(1), row.getLong(2), actor, action);
        });
    }

    @Override
    public void keepToken(String sha256, int participant) {
        write("insert into token values (?, ?)", sha256, participant);
    }

    @Override
    public Map<String, Integer> tokens() {
        Map<String, Integer> tokens = new TreeMap<>();
        read("select sha256, participant from token", row -> tokens.put(row.getString(1), row.getInt(2)));
        return tokens;
    }

    @Override
    public void erase() {
        if (!closed) {
            closed = true;
            // Nothing is worth tidying up: the files go.
            letGo();
        }
        folder.erase();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            execute("shutdown");
        } catch (SQLException e) {
            letGo();
            throw new JournalBroken(e);
        }
    }

    /** Ends the database without writing. One that is broken may have ended by itself. */
    private void letGo() {
        try {
            execute("shutdown immediately");
        } catch (SQLException e) {
            return;
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void write(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new JournalBroken(e);
        }
    }

    private <T> List<T> read(String sql, RowReader<T> reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new JournalBroken(e);
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
