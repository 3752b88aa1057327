package org.uptakelab.recommender.matrix;

import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.netlib.util.intW;

/**
 * Inverts by Cholesky's method in the machine's own LAPACK, for example OpenBLAS: about ten times as fast as Java. It is taken
 * where it is found, unless the system property {@code uptake.native} says {@code off}; {@code on} also tries where the lab
 * does not know the place to look.
 */
final class NativeInverter implements Inverter {
    /** The switch. */
    static final String PROPERTY = "uptake.native";

    private static final Logger LOADER = Logger.getLogger("dev.ludovic.netlib.lapack.InstanceBuilder");
    private static final String LIBRARY = "liblapack.so.3";
    private static final List<String> FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib");

    /** The one of this machine, if it has one and may use it. */
    static final Optional<NativeInverter> FOUND =
            find(System.getProperty(PROPERTY, "auto").toLowerCase(Locale.ROOT));

    private final NativeLAPACK lapack;

    private NativeInverter(NativeLAPACK lapack) {
        this.lapack = lapack;
    }

    /** Looks before it tries: a library that is missed is complained about on the error stream, by code that is not Java. */
    private static Optional<NativeInverter> find(String wanted) {
        if (wanted.equals("off") || !wanted.equals("on") && !isInstalled()) {
            return Optional.empty();
        }
        // It also tells which library it uses.
        LOADER.setLevel(Level.OFF);
        try {
            return Optional.of(new NativeInverter(NativeLAPACK.getInstance()));
        } catch (RuntimeException | LinkageError e) {
            // An accelerator: whoever has none that works is none the poorer.
            return Optional.empty();
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
