package org.uptakelab.random;

/**
 * What a draw is for. Each purpose has a fixed code that enters the key of the draw, so that adding a purpose never shifts
 * the draws of another, and no two kinds of draw share their luck.
 */
public enum Purpose {
    /** Segment centres; key: segment, coordinate. */
    CENTRE(1),
    /** A user's segment; key: user. */
    USER_SEGMENT(2),
    /** An item's segment; key: item. */
    ITEM_SEGMENT(3),
    /** A user's own taste around the segment; key: user, coordinate. */
    TASTE(4),
    /** An item's own profile around the segment; key: item, coordinate. */
    PROFILE(5),
    /** An item's appeal; key: item. */
    APPEAL(6),
    /** An item's price; key: item. */
    PRICE(7),
    /** The part of an item's awareness that its appeal does not explain; key: item. */
    AWARENESS(8),
    /** Whether a user visits in a round; key: user, round. */
    VISIT(9),
    /** Own search of a visit; key: user, round, number of the draw. */
    SEARCH(10),
    /** Own search of a visit when most of the catalogue is wanted or owned; key: user, round, item. */
    SEARCH_RACE(11),
    /** Whether the user looks at the recommendations; key: user, round. */
    ATTENTION(12),
    /** Whether a rank is examined; key: user, round, rank - 1. */
    EXAMINATION(13),
    /** Noise of an item in a choice; key: user, round, item. */
    CHOICE(14),
    /** Noise of the outside option in a choice; key: user, round. */
    OUTSIDE(15),
    /** Scores of the random recommender; key: user, round, item. */
    RECOMMENDER(16),
    /** Pairs of users compared by a measure; key: number of the draw. */
    PAIRS(17),
    /** Resampling of users for bootstrap intervals; key: resample, number of the draw. */
    BOOTSTRAP(18),
    /** Order of the items of a real basket; key: user, minute, item. */
    BASKET_ORDER(19),
    /** The random recommender of an audit; key: user (or -1 - item, for the list of an item), period, item. */
    AUDIT(20),
    /** Animals of a lesson; key: round of handing out, 0, place. */
    ANIMAL(21),
    /** The four digits that bring a phone back; key: participant. */
    CODE(22),
    /** Order of the items on a phone; key: participant, 0 for the wishes or 1 for the shelf, place. */
    SHELF(23),
    /** The halves of a class; key: opening of the shop, 0, place. */
    HALVES(24),
    /** Strips that chance fills; key: participant, 0, place. */
    CHANCE_STRIP(25),
    /** The suggestion shown as an example; key: 0. */
    EXAMPLE(26),
    /** Order of the rows of a class file; key: 0, 0, place. */
    ROWS(27),
    /** What simulated pupils do beside shopping; key: participant, kind, number of the draw. */
    REHEARSAL(28),
    /** Factors that a factorization starts from; key: item, 0, number of the draw. */
    FACTORS(29),
    /** Which pairs of a real log are held back for a test, or in which fold; key: user, 0, item. */
    SPLIT(30),
    /** Places of a slate given to chance, and the items put there; key: user, round, twice the place from 0, and one more. */
    EXPLORATION(31),
    /** First weights of a neural network; key: layer, hidden unit, item. */
    NETWORK_WEIGHT(32),
    /** Order of the users in which a neural network learns; key: number of the pass, 0, place. */
    NETWORK_ORDER(33),
    /** Items hidden from a neural network while it learns; key: user, number of the pass, place among the owned. */
    NETWORK_DROPOUT(34),
    /** Vectors on which an inverse is measured; key: number of the vector, 0, entry. Moves no result. */
    PROBE(35),
    /** The seed that a recommender which is a program of its own is told; key: 0. */
    PROGRAM(36),
    /** Points of a Latin hypercube; key: factor, 0 for the order of the strata or 1 for the place in the stratum, point. */
    LATIN_HYPERCUBE(37),
    /** The shift of a Sobol sequence; key: dimension. */
    SOBOL_SHIFT(38),
    /** Trajectories of a Morris design: order of the factors, then where each starts; key: trajectory, 0, number of the draw. */
    TRAJECTORY(39),
    /** Who comes first for the last units of an item; key: user, round. */
    QUEUE(45),
    /** The user towards whose taste a taste drifts, and the news in an item's appeal; key: user, or -1 - item, and round. */
    CHANGE(40),
    /** The order in which items come on sale; key: item. */
    RENEWAL(41),
    /** Whether a visit starts on the operator's page; key: user, round. */
    PAGE(42),
    /** Products hit by a burst, and who comes for them; key: place of the product, 0; or user + 1, round. */
    BURST(43),
    /** The part of an item's length that its awareness does not explain; key: item. */
    LENGTH(44),
    /** The platform a user begins on; key: user. */
    FIRST_PLATFORM(55),
    /** Whether a user compares platforms before a visit; key: user, round. */
    COMPARISON(56),
    /** A user's passing liking for a platform when platforms are compared; key: user, round, platform. */
    PLATFORM(57),
    /** Which items an advertiser sells; key: item. */
    ADVERTISED(58),
    /** Whether an advertiser sees that a user owns an item; key: user, 0, item. */
    SEEN_PURCHASE(59),
    /** Who withholds data: the order of users, and of segments; key: user, 0, or segment, 1. */
    WITHHOLDER(50),
    /** Which records somebody who withholds keeps back; key: user, 0, item + 1. */
    WITHHELD_RECORD(51),
    /** Who shops with the entrant, and who puts records in the pool: the order of users; key: user, 0 or 1. */
    ENTRANT(52),
    /** Two purchases that an onlooker knows of somebody; key: user, 0, number of the draw. */
    ONLOOKER(53),
    /** Groups that are paid for their data, and orders in which they join; key: 0 for the groups or the number of the order, 0, place. */
    PLAYER(54),
    /** Who buys which of two products in a rebuilt urn; key: setting, 0, number of the sale. */
    URN(60),
    /** Points of users in a rebuilt market; key: user, 0, coordinate. */
    MARKET_USER(61),
    /** Points of products in a rebuilt market; key: product, 0, coordinate. */
    MARKET_PRODUCT(62),
    /** Whether a user knows a product in a rebuilt market; key: user, 0, product. */
    MARKET_AWARENESS(63),
    /** Noise of a choice in a rebuilt market; key: user, step, product, or the number of products for the outside good. */
    MARKET_CHOICE(64),
    /** Suggestions by chance in a rebuilt market; key: user, step. */
    MARKET_ADVICE(65),
    /** Gamma draws behind tastes and attributes in a rebuilt feedback loop; key: kind, number, twice the coordinate, and one more. */
    LOOP_TASTE(66),
    /** Noise of utilities in a rebuilt feedback loop; key: user, 0 for the utility or 1 for its known part, 1,024 · item + number of the draw. */
    LOOP_UTILITY(67),
    /** Order of new items in a rebuilt feedback loop; key: user, step, recommender and number of the draw. */
    LOOP_ORDER(68),
    /** Places of new items among those shown in a rebuilt feedback loop; key: recommender, step, number of the draw. */
    LOOP_PLACE(69),
    /** Who counts as nearest of several equally alike; key: user, step and recommender, other user. */
    LOOP_TIE(70),
    /** Lists in random order in a rebuilt feedback loop; key: user, step, item. */
    LOOP_RANDOM(71),
    /** Factors that a factorization starts from in a rebuilt feedback loop; key: user or item, 0, number of the draw. */
    LOOP_FACTORS(72),
    /** Values and what is expected of them in a rebuilt circle; key: 0 for all or user + 1, 0 for values or 1 for means, item. */
    CIRCLE_VALUE(73),
    /** Whom a campaign reaches where it fits several alike; key: user, last round before the training. */
    REACHED(80),
    /** Which events are kept where arms of a rebuilt experiment are cut down alike; key: kind of event, 0, number of the draw. */
    RETAIL_CUT(81),
    /** Demand of a rebuilt newsvendor; key: period. */
    NEWSVENDOR_DEMAND(82),
    /** Whether a visitor of a rebuilt shop looks on among the same kind, and at what; key: user, round, number of the draw. */
    RETAIL_BROWSING(83),
    /** Who has come to buy in a rebuilt shop; key: user, number of the fortnight. */
    RETAIL_MOOD(84),
    /** What kind a product of a rebuilt shop is of; key: product. */
    RETAIL_KIND(85);

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
