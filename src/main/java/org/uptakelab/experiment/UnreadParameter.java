package org.uptakelab.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;

/**
 * The question whether a parameter that was given makes a difference to any recommender of a scenario.
 *
 * @param parameter the parameter
 * @param recommender the scenario's own recommender
 * @param arms the recommenders that it is to run with; none for its own alone
 * @param family the recommenders that can be named
 */
record UnreadParameter(Setting parameter, RecommenderSpec recommender, List<String> arms, Family family) {
    /** The key that names the recommender. */
    static final String NAME = "recommender.name";

    /**
     * What is wrong with it.
     *
     * @param beside the recommender that was named in the same breath
     * @return a message, unless one of the recommenders reads the parameter
     */
    Optional<String> problem(String beside) {
        boolean isRead = Stream.concat(Stream.of(recommender.name(), beside), arms.stream())
                .anyMatch(this::isReadBy);
        return isRead ? Optional.empty() : Optional.of(message());
    }

    private boolean isReadBy(String name) {
        return family.named(name)
                .filter(kind -> kind.reads(recommender.base()).contains(parameter))
                .isPresent();
    }

    private String message() {
        List<String> readers = family.kinds().stream()
                .filter(kind -> kind.parameters().contains(parameter))
                .map(RecommenderKind::name)
                .toList();
        List<String> names = arms.contains(recommender.name()) ? arms : List.of(recommender.name());
        List<String> run = names.stream().map(this::described).distinct().toList();
        return parameter.key() + " is read by " + listed(readers, "and") + ", but "
                + (run.size() == 1 ? "the recommender is " : "the recommenders are ") + listed(run, "and")
                + ". Maybe set " + NAME + " to " + listed(readers, "or") + ", or leave " + parameter.key() + " out.";
    }

    private String described(String name) {
        boolean hasBase = family.named(name)
                .filter(kind -> kind.parameters().contains(RecommenderParameters.BASE))
                .isPresent();
        return hasBase ? name + " of " + recommender.base() : name;
    }

    private static String listed(List<String> names, String joint) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + joint + " " + names.get(last);
    }
}
