/* From the messages of a run to what charts draw. */

import { number, percent, t } from "../shared/text.js";
import { SORTS } from "../shared/charts.js";

const NONE = { mean: NaN, low: null, high: null };

/** The arms of the sides themselves, in their order, ghosts left out. */
export function ownArms(run) {
  return [...run.arms.values()].filter((arm) => !arm.ghost).sort((a, b) => a.side - b.side);
}

/** The ghosts of a side; sides of one world share those of the first. */
function ghosts(run, side) {
  const all = [...run.arms.values()].filter((arm) => arm.ghost);
  const own = all.filter((arm) => arm.side === side);
  return own.length > 0 ? own : all;
}

function allArms(run) {
  return [...ownArms(run), ...ghosts(run, 0)];
}

/** A, B. */
export function sideName(side) {
  return side === 0 ? "A" : "B";
}

/** A measure of an arm over all rounds since the warm-up, as far as it has come. */
export function latest(arm, measure) {
  const last = arm.rounds[arm.rounds.length - 1];
  const given = last && last.cumulative && last.cumulative[measure];
  return given && given.mean !== null && given.mean !== undefined ? given : NONE;
}

function name(run, arm) {
  return run.sides.length > 1 ? sideName(arm.side) : t("lab.result.shop");
}

function parts(arm) {
  const taken = latest(arm, "taken_share").mean;
  const rates = ["anyway", "diverted", "created"].map((part) => latest(arm, part + "_rate").mean);
  return Object.fromEntries(["anyway", "diverted", "created"].map((part, i) => [part, taken > 0 ? taken * rates[i] : 0]));
}

/** A hundred purchases of one side. */
export function hundred(run, index) {
  const arm = ownArms(run)[index];
  const share = parts(arm);
  return {
    parts: ["anyway", "diverted", "created"].map((part) => ({ name: t("lab.part." + part), share: share[part] || 0, sort: SORTS[part] })),
    restName: t("lab.part.rest"), guess: index === 0 ? run.guess : null, guessName: t("lab.result.yourGuess"),
  };
}

/** The lines of one side, and of its ghosts. */
export function rounds(run, index) {
  const arm = ownArms(run)[index];
  const line = (one, measure, sort, isGhost) => ({
    name: isGhost ? t("lab.ghost." + one.recommender) : t("lab.measure." + measure + ".short"), sort, ghost: isGhost,
    points: one.rounds.filter((r) => r.round > run.warmup && has(r.measures[measure])).map((r) => ({
      round: r.round, mean: r.measures[measure].mean, low: isGhost ? null : r.measures[measure].low, high: r.measures[measure].high,
    })),
  });
  return {
    rounds: run.rounds, warmup: run.warmup, guess: index === 0 ? run.guess : null,
    series: [
      ...ghosts(run, arm.side).map((ghost) => line(ghost, "taken_share", SORTS.ghost, true)),
      line(arm, "coincident_share", SORTS.coincident, false),
      line(arm, "caused_share", SORTS.caused, false),
      line(arm, "taken_share", SORTS.taken, false),
    ],
  };
}

function has(estimate) {
  return estimate && estimate.mean !== null && estimate.mean !== undefined;
}

const ROWS = [["shown_share", "shown"], ["taken_share", "taken"], ["coincident_share", "coincident"], ["caused_share", "caused"]];

/** Four shares of each side. */
export function shares(run) {
  const own = ownArms(run);
  return {
    rows: ROWS.map(([measure, sort]) => ({
      name: t("lab.measure." + measure + ".name"),
      values: own.map((arm) => ({
        label: own.length > 1 ? sideName(arm.side) : "", hollow: arm.side === 1, sort: SORTS[sort], ...latest(arm, measure),
      })),
    })),
    guess: run.guess === null ? null : { share: run.guess, name: t("lab.result.yourGuess") },
  };
}

/** What the taken purchases would have been. */
export function instead(run) {
  return {
    rows: ownArms(run).map((arm) => ({
      name: run.sides.length > 1 ? sideName(arm.side) : "",
      anyway: latest(arm, "anyway_rate").mean, diverted: latest(arm, "diverted_rate").mean, created: latest(arm, "created_rate").mean,
    })),
  };
}

/** Foresight and steering of all arms. */
export function plane(run) {
  return {
    points: allArms(run).map((arm) => ({
      name: arm.ghost ? t("lab.ghostName." + arm.recommender) : name(run, arm), ghost: arm.ghost,
      foresight: latest(arm, "coincident_share"), steering: latest(arm, "caused_share"),
    })),
  };
}

/** Lorenz curves of the sides, and of the shop without suggestions. */
export function lorenz(run) {
  const own = run.done.arms.filter((arm) => !arm.ghost && arm.lorenz && arm.lorenz.length > 1);
  const gini = (arm) => number(arm.measures.gini && arm.measures.gini.mean, 2);
  const curves = own.map((arm, index) => ({
    name: t("lab.chart.lorenz.with", { arm: run.sides.length > 1 ? sideName(arm.side) : "", gini: gini(arm) }).replace("  ", " "),
    points: arm.lorenz, dash: index === 1 ? "7 5" : null,
  }));
  const twin = own[0] && (own[0].twinLorenz || own[0].lorenzTwin);
  if (twin && twin.length > 1) {
    curves.push({ name: t("lab.chart.lorenz.without"), points: twin, dash: "2 4", colour: "#5a6675" });
  }
  return { curves };
}

/** The numbers that a chart's title and sentence name. */
export function sentence(chart, run, index) {
  const arm = ownArms(run)[index || 0];
  const one = (measure) => latest(arm, measure).mean;
  const shop = run.sides.length > 1 && index !== undefined ? sideName(index) + ": " : "";
  const about = {
    shop, taken: percent(one("taken_share"), 0), caused: percent(one("caused_share"), 0), foreseen: percent(one("coincident_share"), 0),
    shown: percent(one("shown_share"), 0), anyway: percent(one("anyway_rate"), 0), diverted: percent(one("diverted_rate"), 0),
    created: percent(one("created_rate"), 0), hundred: number(Math.round(one("taken_share") * 100), 0),
    same: number(Math.round(parts(arm).anyway * 100), 0), gini: number(one("gini"), 2),
  };
  if (run.sides.length > 1 && index === undefined) {
    const other = ownArms(run)[1];
    Object.assign(about, {
      takenB: percent(latest(other, "taken_share").mean, 0), causedB: percent(latest(other, "caused_share").mean, 0),
      foreseenB: percent(latest(other, "coincident_share").mean, 0), anywayB: percent(latest(other, "anyway_rate").mean, 0),
    });
  }
  if (chart === "lorenz" && run.done) {
    const top = (curve) => percent(curve ? 1 - curve[Math.round((curve.length - 1) * 0.9)] : NaN, 0);
    const own = run.done.arms.filter((one) => !one.ghost);
    Object.assign(about, { top: top(own[0].lorenz), topB: top(own[1] && own[1].lorenz), gini: number(own[0].measures.gini.mean, 2) });
  }
  if (["shares", "instead", "plane", "lorenz"].includes(chart)) {
    about.variant = run.sides.length > 1 ? "two" : "one";
  }
  if (chart === "rounds") {
    about.placebo = ghostShare(run, arm, "random");
    about.oracle = ghostShare(run, arm, "oracle");
    about.variant = about.placebo === null || about.oracle === null ? "alone" : "ghosts";
  }
  return about;
}

function ghostShare(run, arm, recommender) {
  const ghost = ghosts(run, arm.side).find((one) => one.recommender === recommender);
  return ghost ? percent(latest(ghost, "taken_share").mean, 0) : null;
}

const interval = (value) => (value.low === null || value.low === undefined ? "" : percent(value.low) + " – " + percent(value.high));

/** The table under a chart. */
export function table(chart, d) {
  const head = (...keys) => keys.map((key) => t("lab.table." + key));
  switch (chart) {
    case "hundred":
      return { head: head("part", "share"), rows: [...d.parts.map((part) => [part.name, percent(part.share)])] };
    case "rounds":
      return { head: [t("lab.table.round"), ...d.series.map((one) => one.name)], rows: roundRows(d) };
    case "shares":
      return {
        head: head("measure", "share", "interval"),
        rows: d.rows.flatMap((row) => row.values.map((v) => [row.name + (v.label ? " · " + v.label : ""), percent(v.mean), interval(v)])),
      };
    case "instead":
      return {
        head: head("shop", "anyway", "diverted", "created"),
        rows: d.rows.map((row) => [row.name || "A", percent(row.anyway), percent(row.diverted), percent(row.created)]),
      };
    case "plane":
      return {
        head: head("arm", "foresight", "interval", "steering", "interval"),
        rows: d.points.map((p) => [p.name, percent(p.foresight.mean), interval(p.foresight), percent(p.steering.mean), interval(p.steering)]),
      };
    default:
      return {
        head: [t("lab.table.items"), ...d.curves.map((curve) => curve.name)],
        rows: [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => [percent(share, 0), ...d.curves.map((curve) =>
          percent(curve.points[Math.round((curve.points.length - 1) * share)]))]),
      };
  }
}

function roundRows(d) {
  const all = [...new Set(d.series.flatMap((one) => one.points.map((point) => point.round)))].sort((a, b) => a - b);
  return all.map((round) => [number(round, 0), ...d.series.map((one) => {
    const point = one.points.find((p) => p.round === round);
    return point ? percent(point.mean) : "–";
  })]);
}
