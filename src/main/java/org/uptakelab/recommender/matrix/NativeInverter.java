package org.uptakelab.recommender.matrix;

import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.netlib.util.intW;
import org.uptakelab.setting.UserError;

/**
 * Inverts by Cholesky's method in the machine's own LAPACK, for example OpenBLAS: several times as fast as Java. The system property
 * {@code uptake.native} says whether: {@code auto}, the default, takes it where it is found; {@code off} never; {@code on} also
 * tries where the lab does not know the place to look, and wants it.
 */
final class NativeInverter implements Inverter {
    /** The switch. */
    static final String PROPERTY = "uptake.native";

    private static final Set<String> SWITCH = Set.of("auto", "on", "off");
    private static final Logger LOADER = Logger.getLogger("dev.ludovic.netlib.lapack.InstanceBuilder");
    private static final String LIBRARY = "liblapack.so.3";
    private static final List<String> FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib");

    private final NativeLAPACK lapack;

    private NativeInverter(NativeLAPACK lapack) {
        this.lapack = lapack;
    }

    /**
     * The one of this machine.
     *
     * @return it, if there is one and it may be used
     * @throws UserError if the switch says neither auto, on nor off, or on where there is none
     */
    static Optional<NativeInverter> find() {
        String wanted = System.getProperty(PROPERTY, "auto");
        if (!SWITCH.contains(wanted)) {
            throw new UserError(PROPERTY + " must be auto, on or off, but is " + wanted + ".");
        }
        // Looked for before it is tried: code that is not Java complains about a missing library on the error stream.
        if (wanted.equals("off") || wanted.equals("auto") && !isInstalled()) {
            return Optional.empty();
        }
        if (wanted.equals("on") && Loaded.LAPACK.isEmpty()) {
            throw new UserError(
                    PROPERTY + " is on, but this machine has no LAPACK that could be loaded. Maybe install one, for"
                            + " example the Debian package libopenblas0-pthread, or leave it to Java with -D" + PROPERTY
                            + "=off.");
        }
        return Loaded.LAPACK.map(NativeInverter::new);
    }

    /** Loads the library once, when it is asked for. */
    private static final class Loaded {
        static final Optional<NativeLAPACK> LAPACK = load();

        private static Optional<NativeLAPACK> load() {
            // The loader tells which library it uses.
            LOADER.setLevel(Level.OFF);
            try {
                return Optional.of(NativeLAPACK.getInstance());
            } catch (RuntimeException | LinkageError e) {
                return Optional.empty();
            }
        }
    }

    private static boolean isInstalled() {
        String own = System.getenv("LD_LIBRARY_PATH");
        return Stream.concat(own == null ? Stream.empty() : Stream.of(own.split(File.pathSeparator)), FOLDERS.stream())
                .anyMatch(folder -> Files.exists(Path.of(folder, LIBRARY)));
    }

    @Override
    public double[] inverse(double[] matrix, int width) {
        intW failed = new intW(0);
        lapack.dpotrf("L", width, matrix, width, failed);
        if (failed.val == 0) {
            lapack.dpotri("L", width, matrix, width, failed);
        }
        if (failed.val != 0) {
            throw new IllegalStateException("A matrix of common buyers is not positive definite.");
        }
        // LAPACK goes by columns: its lower half is the upper half here.
        for (int row = 1; row < width; row++) {
            for (int column = 0; column < row; column++) {
                matrix[row * width + column] = matrix[column * width + row];
            }
        }
        return matrix;
    }
}
