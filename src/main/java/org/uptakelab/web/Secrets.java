package org.uptakelab.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What nobody may guess: tokens, and their comparison in constant time. The one place that does not draw from keys. */
public final class Secrets {
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** {@return a new token: 24 characters that fit an address, 144 bits} */
    public static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A number that nobody can foresee.
     *
     * @param bound the first number too large, at least 1
     * @return the number, from 0 on
     */
    public static int below(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** {@return a seed that nobody can foresee} */
    public static long seed() {
        return RANDOM.nextLong();
    }

    /**
     * The fingerprint of a token, which tells it without giving it away.
     *
     * @param token the token
     * @return its SHA-256, 64 hexadecimal digits
     */
    public static String fingerprint(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Whether two texts are the same, in a time that does not tell how much of them is.
     *
     * @param one a text
     * @param other another
     * @return true if they are the same
     */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
