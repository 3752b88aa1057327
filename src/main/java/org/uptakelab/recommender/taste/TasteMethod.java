package org.uptakelab.recommender.taste;

import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.uptakelab.recommender.Scorer;

/** A way in which Taste learns from purchases. */
@FunctionalInterface
interface TasteMethod {
    /**
     * Learns.
     *
     * @param model what each user has bought; every user is in it, whether they have bought anything or not
     * @return scores as Taste gives them; 0 where it gives none
     * @throws TasteException if Taste cannot learn
     */
    Scorer learn(GenericBooleanPrefDataModel model) throws TasteException;
}
