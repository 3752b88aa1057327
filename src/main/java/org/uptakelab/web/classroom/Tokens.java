package org.uptakelab.web.classroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Secrets;

/** Who holds which token; the tokens themselves are known to their holders alone. Called by one thread at a time. */
final class Tokens {
    /** In the journal's list of tokens: the teacher. */
    static final int TEACHER = 0;

    private final Map<String, Integer> participants = new HashMap<>();
    private final Set<String> teachers = new HashSet<>();

    /**
     * Takes in the tokens that a journal keeps.
     *
     * @param tokens the participant of each fingerprint, {@link #TEACHER} for the teacher's
     * @param known how many participants there are; tokens of others were kept for an entry that was not
     */
    void remember(Map<String, Integer> tokens, int known) {
        tokens.forEach((print, participant) -> {
            if (participant <= known) {
                put(print, participant);
            }
        });
    }

    /** Notes the fingerprint of a token. */
    void put(String print, int participant) {
        if (participant == TEACHER) {
            teachers.add(print);
        } else {
            participants.put(print, participant);
        }
    }

    /**
     * Whose a token is.
     *
     * @throws Refused (401) if it is nobody's
     */
    int participant(String token) {
        Integer number = participants.get(Secrets.fingerprint(token));
        if (number == null) {
            throw new Refused(401, "unknown-token", "Nobody in this room has this token. Maybe join again.");
        }
        return number;
    }

    /** {@return whether a token is the teacher's} */
    boolean isTeacher(String claimed) {
        String print = Secrets.fingerprint(claimed);
        boolean found = false;
        for (String teacher : teachers) {
            found |= Secrets.same(teacher, print);
        }
        return found;
    }

    /** Forgets all participants; the teacher may still have to delete what is left on the disk. */
    void forgetParticipants() {
        participants.clear();
    }
}
