/* One visit of one shopper as the lab's server tells it, from the lists of the engine. */

const REASONS = 3;
const SIMILAR = "item-";
const SCORE_KINDS = { none: "none", random: "draw", popular: "purchases", "popular-recent": "purchases", oracle: "utility" };

/** The story of a visit. */
function told(visit) {
  const [user, users, round, rounds, warmup, segment] = visit.place();
  const recommender = visit.recommender();
  const candidates = Array.from(visit.candidates());
  const found = visit.found();
  const utilities = visit.utilities();
  const saliences = visit.saliences();
  const noises = visit.noises();
  const [bought, boughtWithout] = visit.bought();
  const slate = slateOf(visit);
  const [utility, noise, total] = visit.outside();
  const contest = (chosen, totals, withSalience, item) => ({
    candidates: candidates.map((candidate, place) => ({
      item: candidate,
      title: visit.title(candidate),
      utility: utilities[place],
      salience: withSalience ? saliences[place] : 0,
      noise: noises[place],
      total: totals[place],
    })).filter((candidate, place) => chosen(place)),
    ...(item < 0 ? {} : { bought: item, title: visit.title(item) }),
  });
  return {
    user, users, round, rounds, warmup,
    profile: { segment, weights: Array.from(visit.closeness()) },
    recommender,
    scoreKind: SCORE_KINDS[recommender] || (recommender.includes(SIMILAR) ? "similarity" : "own"),
    found: candidates.map((item, place) => ({ item, title: visit.title(item), price: visit.price(item), utility: utilities[place] }))
      .filter((item, place) => found[place] === 1),
    slate,
    examined: slate.filter((place) => place.examined).map((place) => place.item),
    outside: { utility, noise, total },
    withSlate: contest(() => true, visit.withSlate(), true, bought),
    without: contest((place) => found[place] === 1, visit.withoutSlate(), false, boughtWithout),
    reading: visit.reading(),
  };
}

function slateOf(visit) {
  const scores = visit.scores();
  const examined = visit.examined();
  const utilities = visit.slateUtilities();
  const pulls = visit.slatePulls();
  return Array.from(visit.slate()).map((item, index) => ({
    rank: index + 1,
    item,
    title: visit.title(item),
    price: visit.price(item),
    ...(Number.isNaN(scores[index]) ? {} : { score: scores[index] }),
    why: because(visit, index),
    examined: examined[index] === 1,
    utility: utilities[index],
    utilityWithSalience: pulls[index],
  }));
}

function because(visit, index) {
  const similarities = visit.similarities(index);
  return Array.from(visit.because(index)).slice(0, REASONS).map((item, place) => ({
    item, title: visit.title(item), similarity: similarities[place],
  }));
}
