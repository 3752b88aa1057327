package org.uptakelab.experiment;

import java.util.List;

/**
 * What an experiment gave.
 *
 * @param arms one result an arm: scenarios in the order asked for, recommenders in theirs within a scenario
 * @param comparison how many slates agreed with Apache Mahout Taste
 * @param provenance where the result comes from
 */
public record Result(List<ArmResult> arms, SlateComparison comparison, Provenance provenance) {}
