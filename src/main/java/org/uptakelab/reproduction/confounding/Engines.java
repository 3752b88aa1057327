package org.uptakelab.reproduction.confounding;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** The recommenders of Chaney, Stewart and Engelhardt but for the factorization, which is in {@link Factorization}. */
enum Engines {
    /** Knows every utility. */
    IDEAL {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Fixed() {
                @Override
                public void score(int user, double[] scores) {
                    System.arraycopy(tastes.utility()[user], 0, scores, 0, scores.length);
                }

                @Override
                public double alike(int first, int second) {
                    return Engine.cosine(tastes.preferences()[first], tastes.preferences()[second]);
                }
            };
        }
    },
    /** Scores an item by how often it was chosen; to it all users are alike. */
    POPULARITY {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Counting(tastes.attributes().length) {
                @Override
                public double alike(int first, int second) {
                    return 1;
                }
            };
        }
    },
    /** Knows the items' attributes and fits to each user the non-negative taste that explains her choices best. */
    CONTENT {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Content(tastes);
        }
    },
    /** Scores an item by how many of a user's friends chose it; friends are users whose preferences vary together. */
    SOCIAL {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Social(tastes);
        }
    },
    /** Factors of users and items by alternating least squares with confidences. */
    FACTORIZATION {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Factorization(tastes, keys);
        }
    },
    /** Orders items at random, for each user and after each step anew. */
    RANDOM {
        @Override
        Engine make(Tastes tastes, Keys keys) {
            return new Chance(keys);
        }
    };

    /**
     * A fresh recommender.
     *
     * @param tastes what users and items are; each uses what it may know of it
     * @param keys the luck of the world
     * @return the recommender
     */
    abstract Engine make(Tastes tastes, Keys keys);

    /** Learns nothing. */
    private abstract static class Fixed implements Engine {
        @Override
        public void chosen(int user, int item) {}

        @Override
        public void train(int step, int items) {}
    }

    /** Counts choices. */
    private abstract static class Counting implements Engine {
        private final int[] counts;
        private int[] learned;

        Counting(int items) {
            counts = new int[items];
            learned = counts.clone();
        }

        @Override
        public void chosen(int user, int item) {
            counts[item]++;
        }

        @Override
        public void train(int step, int items) {
            learned = counts.clone();
        }

        @Override
        public void score(int user, double[] scores) {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = learned[item];
            }
        }
    }

    /** Friends and what they chose. */
    private static final class Social implements Engine {
        private final boolean[][] friends;
        private final int[][] counts;
        private int[][] learned;

        Social(Tastes tastes) {
            friends = Friends.of(tastes.preferences());
            counts = new int[friends.length][tastes.attributes().length];
            learned = counts;
        }

        @Override
        public void chosen(int user, int item) {
            for (int other = 0; other < friends.length; other++) {
                if (friends[other][user]) {
                    counts[other][item]++;
                }
            }
        }

        @Override
        public void train(int step, int items) {
            learned = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        }

        @Override
        public void score(int user, double[] scores) {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = learned[user][item];
            }
        }

        @Override
        public double alike(int first, int second) {
            return Friends.cosine(friends[first], friends[second]);
        }
    }

    /** A random order for each user, anew after each training; to it all users are alike. */
    private static final class Chance implements Engine {
        private final Keys keys;
        private int trained;

        Chance(Keys keys) {
            this.keys = keys;
        }

        @Override
        public void chosen(int user, int item) {}

        @Override
        public void train(int step, int items) {
            trained = step;
        }

        @Override
        public void score(int user, double[] scores) {
            UniformRandomProvider words = keys.stream(Purpose.LOOP_RANDOM, user, trained);
            for (int item = 0; item < scores.length; item++) {
                scores[item] = Keys.toUniform(words.nextLong());
            }
        }

        @Override
        public double alike(int first, int second) {
            return 1;
        }
    }
}
