package org.uptakelab.sweep;

/**
 * Opens engines that are not in the lab's own jar, because they need software of others. What stands on the class path is found by
 * {@link java.util.ServiceLoader}.
 */
public interface EngineSource {
    /** {@return the name by which users ask for the engine} */
    String name();

    /**
     * Opens an engine.
     *
     * @param request what the user asks of it
     * @return the engine, to be closed when the last point has ended
     * @throws org.uptakelab.setting.UserError if it cannot be had as asked
     */
    Engine open(EngineRequest request);
}
