package org.uptakelab.claim;

import java.util.Optional;

/**
 * A published figure that a claim is held against.
 *
 * @param figure its id among the published figures
 * @param measure the measure of the lab that it stands beside; empty if the lab has none of its kind
 */
public record Citation(String figure, Optional<String> measure) {}
