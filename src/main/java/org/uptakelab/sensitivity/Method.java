package org.uptakelab.sensitivity;

import java.util.Optional;
import org.uptakelab.sweep.Design;
import org.uptakelab.sweep.Grid;
import org.uptakelab.sweep.Morris;
import org.uptakelab.sweep.Saltelli;

/** A way to tell how much each factor matters; the design of the experiment decides. */
public enum Method {
    /** The exact decomposition of the variance over a grid. */
    GRID("grid"),
    /** Elementary effects along the trajectories of a Morris design. */
    MORRIS("morris"),
    /** Sobol's indices over the points of Saltelli's design. */
    SOBOL("sobol");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    /** {@return its name in tables} */
    public String word() {
        return word;
    }

    /**
     * The method for a design.
     *
     * @param design the design
     * @return the method; empty for a design that none is made for
     */
    public static Optional<Method> of(Design design) {
        return design instanceof Grid
                ? Optional.of(GRID)
                : design instanceof Morris
                        ? Optional.of(MORRIS)
                        : design instanceof Saltelli ? Optional.of(SOBOL) : Optional.empty();
    }
}
