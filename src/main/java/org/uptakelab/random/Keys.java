package org.uptakelab.random;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * Random draws that are pure functions of (seed, replication, purpose, first, second, index): the same key always gives the
 * same draw, in whatever order and on whatever thread it is asked for. In a visit <em>first</em> is the user, <em>second</em>
 * the round and <em>index</em> the item or the rank.
 *
 * <p>The generator is Philox4x64-10, a counter-based generator made for this use (Salmon, Moraes, Dror and Shaw, Parallel
 * random numbers: as easy as 1, 2, 3, SC 2011), in the implementation of Apache Commons RNG. Seed and replication are its
 * key; (index / 4 + 1, second, first, purpose) is its counter, as that implementation counts up before its first block;
 * (index mod 4) picks one of the four words of the block. Draws of consecutive indices are therefore the outputs of one
 * generator that runs on from index 0, which {@link #stream} returns.
 *
 * <p>Transcendental functions come from {@link StrictMath} or, for the normal quantile, from the pure Java arithmetic of Apache
 * Commons Math, so that results are the same bits on every machine.
 *
 * @param seed the master seed, any 64-bit integer
 * @param replication the number of the independent world, from 1
 */
public record Keys(long seed, long replication) {
    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * The generator whose i-th word (from 0) is the draw with index i.
     *
     * @param purpose what the draws are for
     * @param first first part of the key, for example the user
     * @param second second part of the key, for example the round
     * @return a generator of its own; not safe for use by several threads at once
     */
    public UniformRandomProvider stream(Purpose purpose, long first, long second) {
        return block(purpose, first, second, 0);
    }

    /**
     * One word of 64 random bits.
     *
     * @param purpose what the draw is for
     * @param first first part of the key
     * @param second second part of the key
     * @param index index of the draw, at least 0
     * @return 64 random bits
     */
    public long bits(Purpose purpose, long first, long second, long index) {
        Philox4x64 words = block(purpose, first, second, index >>> 2);
        return switch ((int) (index & 3)) {
            case 0 -> words.nextLong();
            case 1 -> skip(words, 1).nextLong();
            case 2 -> skip(words, 2).nextLong();
            default -> skip(words, 3).nextLong();
        };
    }

    /**
     * A uniform draw from (0, 1), never 0 and never 1.
     *
     * @param purpose what the draw is for
     * @param first first part of the key
     * @param second second part of the key
     * @param index index of the draw, at least 0
     * @return a number strictly between 0 and 1
     */
    public double uniform(Purpose purpose, long first, long second, long index) {
        return toUniform(bits(purpose, first, second, index));
    }

    /**
     * A standard normal draw, by inversion.
     *
     * @param purpose what the draw is for
     * @param first first part of the key
     * @param second second part of the key
     * @param index index of the draw, at least 0
     * @return a draw from N(0, 1)
     */
    public double normal(Purpose purpose, long first, long second, long index) {
        return STANDARD_NORMAL.inverseCumulativeProbability(uniform(purpose, first, second, index));
    }

    /**
     * A standard Gumbel draw, -ln(-ln u) (Gumbel 1958), by inversion: mean 0.5772, variance pi^2 / 6. An argmax over utilities
     * with such noise is a multinomial logit (McFadden 1974).
     *
     * @param purpose what the draw is for
     * @param first first part of the key
     * @param second second part of the key
     * @param index index of the draw, at least 0
     * @return a draw from the standard Gumbel distribution
     */
    public double gumbel(Purpose purpose, long first, long second, long index) {
        return toGumbel(bits(purpose, first, second, index));
    }

    /**
     * A uniform draw from 0, 1, …, bound - 1.
     *
     * @param purpose what the draw is for
     * @param first first part of the key
     * @param second second part of the key
     * @param index index of the draw, at least 0
     * @param bound number of values, at least 1
     * @return an integer of [0, bound)
     */
    public int below(Purpose purpose, long first, long second, long index, int bound) {
        // The high word of a 64 x 31 bit product; the bias is below 2^-33 and cannot be seen.
        return (int) Math.multiplyHigh(bits(purpose, first, second, index) >>> 1, (long) bound << 1);
    }

    /**
     * The uniform number that a word of random bits stands for.
     *
     * @param word 64 random bits
     * @return a number strictly between 0 and 1
     */
    public static double toUniform(long word) {
        // 52 bits and a half are exact; with 53 bits the largest sum would be rounded up to 1.
        return ((word >>> 12) + 0.5) * 0x1.0p-52;
    }

    /**
     * The standard Gumbel number that a word of random bits stands for.
     *
     * @param word 64 random bits
     * @return -ln(-ln u) of the uniform number of that word
     */
    public static double toGumbel(long word) {
        return -StrictMath.log(-StrictMath.log(toUniform(word)));
    }

    private Philox4x64 block(Purpose purpose, long first, long second, long block) {
        return new Philox4x64(new long[] {seed, replication, block, second, first, purpose.code()});
    }

    private static Philox4x64 skip(Philox4x64 words, int count) {
        for (int i = 0; i < count; i++) {
            words.nextLong();
        }
        return words;
    }
}
