package org.uptakelab.evaluate;

import java.util.List;
import java.util.function.Supplier;
import org.uptakelab.data.PurchaseLog;

/**
 * How a log is parted into what recommenders learn from and what their lists are held against. Results of different protocols must
 * never stand in one column: the same lists look far better when the test pairs are drawn from all times than when they come after
 * the training.
 */
public sealed interface Protocol permits TemporalProtocol, UserWiseProtocol, RowWiseProtocol, GivenProtocol {
    /**
     * The splits, in order; each is made when it is asked for, because it may be large.
     *
     * @param log the log
     * @return at least one
     * @throws org.uptakelab.setting.UserError if the log cannot be parted so
     */
    List<Supplier<Split>> splits(PurchaseLog log);

    /** {@return its name on the command line} */
    String name();

    /** {@return its settings, a line each, so that somebody else can do the same} */
    String recipe();

    /** {@return what may help if it leaves nobody to make lists for, beginning with "Maybe"} */
    default String advice() {
        return "Maybe choose another protocol or a larger --test-share.";
    }
}
