/* The reveal as an argument in five stages: three definitions, the two halves with chance, caused with its interval. */
import { barsChart, differenceChart, SORTS } from "/shared/charts.js";
import { number, percent, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { wallChart } from "./wall.js";

const COLOURS = { tapped: SORTS.taken, strip: SORTS.shown, unwished: SORTS.coincident };
const ALL = ["tapped", "strip", "unwished"];

/** The view of the reveal. */
export function reveal() {
  const claim = h("p", { class: "headline" });
  const steps = h("ol", { class: "steps" });
  const place = h("div", { class: "stage-body" });
  const votes = h("div", { class: "votes" });
  const scenes = { definitions: definitions(), halves: halves(), caused: caused() };
  let now = "";
  return {
    root: h("div", { class: "stage reveal" }, claim, place, votes, steps),
    update(room) {
      const stage = room.stage;
      const data = room.reveal;
      const name = stage <= 3 ? "definitions" : stage === 4 ? "halves" : "caused";
      claim.textContent = t("projector.reveal.claim." + stage);
      replace(steps, [1, 2, 3, 4, 5].map((i) => h("li", { class: i < stage ? "past" : i === stage ? "now" : "", "aria-current": i === stage ? "step" : null },
        t("projector.reveal.step." + i))));
      if (now !== name) {
        now = name;
        replace(place, scenes[name].root);
      }
      scenes[name].update(data);
      replace(votes, stage <= 3 && data.votes ? h("p", { class: "lead" }, t("projector.reveal.votes"), " ",
        ALL.map((id) => h("span", { class: "vote" }, t("student.reveal." + id + ".name"), " ", h("strong", {}, String(data.votes[id] || 0))))) : null);
    },
  };
}

/** One class, counted in up to three ways. */
function definitions() {
  return shaped(wallChart(barsChart, {
    title: () => t("projector.reveal.definitions.title"),
    measure: (data) => t("projector.reveal.definitions.measure", { count: data.purchases }),
    reading: (data) => data.bars.length < 2 ? t("projector.reveal.definitions.one") : t("projector.reveal.definitions.reading", {
      low: percent(Math.min.apply(null, data.bars.map((bar) => bar.value)), 0),
      high: percent(Math.max.apply(null, data.bars.map((bar) => bar.value)), 0) }),
    table: (data) => countTable(data.bars),
    name: "definitions",
  }), (data) => ({
    purchases: data.definitions.length ? data.definitions[0].denominator : 0,
    bars: data.definitions.map((one) => bar(t("student.reveal." + one.id + ".name"), one.numerator, one.denominator, COLOURS[one.id])),
    most: 1,
  }));
}

/** The halves, and what chance alone would give. */
function halves() {
  return shaped(wallChart(barsChart, {
    title: () => t("projector.reveal.halves.title"),
    measure: () => t("projector.reveal.halves.measure"),
    reading: (data) => t("projector.reveal.halves.reading", { filter: data.bars[0].label, random: data.bars[1].label, chance: percent(data.chance, 1) }),
    table: (data) => countTable(data.bars.slice(0, 2)),
    name: "halves",
  }), (data) => ({
    chance: data.chance,
    bars: [
      bar(t("projector.reveal.halves.filter", { count: data.halves.filter.pupils }), data.halves.filter.shown, data.halves.filter.purchases, SORTS.taken),
      bar(t("projector.reveal.halves.random", { count: data.halves.random.pupils }), data.halves.random.shown, data.halves.random.purchases, SORTS.caused),
      { name: t("projector.reveal.halves.chance"), value: data.chance, label: percent(data.chance, 1), sort: SORTS.anyway },
    ],
    most: 1,
  }));
}

/** Steering with its interval on one side, foresight on the other. */
function caused() {
  const steering = wallChart(differenceChart, {
    title: () => t("projector.reveal.caused.title"),
    measure: () => t("projector.reveal.caused.measure"),
    reading: (data) => t(data.low > 0 ? "projector.reveal.caused.clear" : data.high < 0 ? "projector.reveal.caused.reverse" : "projector.reveal.caused.open", {
      mean: points(data.mean, 1), low: points(data.low), high: points(data.high), pupils: data.pupils }),
    table: (data) => ({ head: ["", t("projector.reveal.caused.points")], rows: [[t("projector.reveal.caused.mean"), points(data.mean, 1)],
      [t("projector.reveal.caused.low"), points(data.low)], [t("projector.reveal.caused.high"), points(data.high)]] }),
    name: "caused",
  });
  const note = h("p", { class: "lead" });
  const foresight = h("section", { class: "panel" });
  return {
    root: h("div", { class: "two" }, h("section", { class: "panel" }, note, steering.root), foresight),
    update(data) {
      const pooled = data.pooled;
      const shown = pooled ? pooled.caused : data.caused;
      const known = shown && shown.mean !== undefined && shown.low !== undefined;
      steering.root.hidden = !known;
      note.textContent = !known ? t("projector.reveal.caused.unknown") : pooled ? pooledWords(pooled) : sum(data.halves);
      if (known) {
        steering.update(shown);
      }
      const seen = pooled ? pooled.coincident : data.coincident;
      replace(foresight, h("h2", {}, t("projector.reveal.foresight.title")),
        h("p", { class: "big" }, seen && seen.mean !== undefined ? percent(seen.mean, 0) : "–"),
        h("p", {}, t("projector.reveal.foresight.measure")),
        seen && seen.low !== undefined ? h("p", {}, t("projector.reveal.foresight.interval", { low: percent(Math.max(0, seen.low), 0), high: percent(seen.high, 0) })) : null,
        h("p", { class: "lead" }, t("projector.reveal.foresight.reading")));
    },
  };
}

/** How many classes are together, and how many could not be taken in. */
function pooledWords(pooled) {
  return t("projector.reveal.caused.pooled", { count: pooled.classes })
    + (pooled.leftOut ? " " + t("projector.reveal.caused.leftOut", { count: pooled.leftOut }) : "");
}

/** A chart that is fed with the room's numbers, brought into its own shape. */
function shaped(chart, shape) {
  return { root: chart.root, update: (data) => chart.update(shape(data)) };
}

/** The subtraction behind the estimate, as a sentence: purchases over purchases in each half, as in the estimate. */
function sum(halves) {
  const share = (count, half) => percent(half.purchases ? count / half.purchases : 0, 1);
  return halves ? t("projector.reveal.caused.sum", { filter: share(halves.filter.shown, halves.filter), random: share(halves.random.coincident, halves.random) }) : "";
}

function bar(name, numerator, denominator, sort) {
  const share = denominator ? numerator / denominator : 0;
  return { name, value: share, label: denominator ? percent(share, 0) : "–", sort, numerator, denominator };
}

function countTable(bars) {
  return { head: [t("projector.reveal.counted"), t("projector.reveal.numerator"), t("projector.reveal.denominator"), t("projector.reveal.share")],
    rows: bars.map((one) => [one.name, number(one.numerator, 0), number(one.denominator, 0), one.label]) };
}

function points(value, digits) {
  const scale = Math.pow(10, digits || 0);
  const rounded = Math.round(value * 100 * scale) / scale || 0;
  return (rounded > 0 ? "+" : "") + number(rounded, digits || 0);
}
