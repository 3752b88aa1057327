package org.uptakelab.needs;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a test only where everything that its {@link Needs} names is there. */
final class NeedsCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(context.getElement(), System.getenv());
    }

    /**
     * The decision for a test class or method.
     *
     * @param element the class or method
     * @param environment the environment variables to go by
     * @return run it, or skip it and why
     * @throws IllegalStateException if something is missing though {@code UPTAKE_REQUIRE_ALL=true}
     */
    static ConditionEvaluationResult evaluate(Optional<AnnotatedElement> element, Map<String, String> environment) {
        List<Need> missing = AnnotationSupport.findAnnotation(element, Needs.class).stream()
                .flatMap(needs -> Stream.of(needs.value()))
                .filter(need -> !need.isMet(environment))
                .toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("nothing is missing");
        }
        String reason = missing.stream().map(Need::reason).collect(Collectors.joining("; "));
        if (SkippedTests.allRequired(environment)) {
            throw new IllegalStateException("UPTAKE_REQUIRE_ALL=true, but this test " + reason + ".");
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
