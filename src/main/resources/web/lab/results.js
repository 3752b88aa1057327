/* What came out: first the hundred purchases and the two readings, then the charts, the table and what to take along. */

import { number, percent, t } from "../shared/text.js";
import { hundredChart, insteadChart, lorenzChart, planeChart, roundsChart, sharesChart } from "../shared/charts.js";
import { el, put } from "./elements.js";
import * as data from "./chartdata.js";
import { showEverything } from "./everything.js";
import { showTakeaway } from "./takeaway.js";

let shown = { run: null, charts: [], finished: false };

/** Shows what there is of a run, more of it as it comes in. */
export function showResults(box, run) {
  if (!run || run.state === "failed" && run.arms.size === 0) {
    put(box);
    shown = { run: null, charts: [], finished: false };
    return;
  }
  const own = data.ownArms(run);
  if (own.length === 0 || own.length < run.sides.length) {
    return;
  }
  if (shown.run !== run) {
    shown = { run, charts: [], finished: false };
    build(box, run);
  }
  shown.charts.forEach((chart) => chart());
  if (run.done && !shown.finished) {
    shown.finished = true;
    finish(box, run);
  }
}

/** Forgets what is drawn, so that it is drawn anew (in another language). */
export function forgetResults() {
  shown = { run: null, charts: [], finished: false };
}

function build(box, run) {
  const sections = {};
  const card = (name, className) => {
    sections[name] = el("section", { class: "card result " + (className || ""), id: "result-" + name });
    return sections[name];
  };
  const hundreds = run.sides.map((side, index) => el("div", { id: "hundred-" + index }));
  const rounds = run.sides.map((side, index) => el("div", { id: "rounds-" + index }));
  put(box,
    el("div", { class: "results-grid" + (run.sides.length > 1 ? " two" : "") },
      el("section", { class: "card result headline", id: "result-headline", "aria-label": t("lab.result.headline") },
        el("div", { class: "tiles", id: "tiles" }), el("div", { class: "pair" }, hundreds)),
      el("section", { class: "card result wide-result", id: "result-rounds" }, el("div", { class: "pair" }, rounds)),
      card("shares"), card("instead"), card("plane"), card("lorenz"),
      el("section", { class: "card result wide-result", id: "result-everything", hidden: true }),
      el("section", { class: "card result wide-result", id: "result-takeaway", hidden: true })));
  run.sides.forEach((side, index) => {
    keep(run, () => data.hundred(run, index), (d) => hundredChart(hundreds[index], d, words("hundred", run, index)));
    keep(run, () => data.rounds(run, index), (d) => roundsChart(rounds[index], d, words("rounds", run, index)));
  });
  keep(run, () => data.shares(run), (d) => sharesChart(sections.shares, d, words("shares", run)));
  keep(run, () => data.instead(run), (d) => insteadChart(sections.instead, d, words("instead", run)));
  keep(run, () => data.plane(run), (d) => planeChart(sections.plane, d, words("plane", run)));
  sections.lorenz.hidden = true;
  shown.charts.push(() => showTiles(run));
}

/** Makes a chart of what there is now, and brings it up to date with every message. */
function keep(run, gather, make) {
  const chart = make(gather());
  shown.charts.push(() => chart.update(gather()));
}

function finish(box, run) {
  const lorenz = data.lorenz(run);
  const section = document.getElementById("result-lorenz");
  section.hidden = lorenz.curves.length === 0;
  if (!section.hidden) {
    lorenzChart(section, lorenz, words("lorenz", run));
  }
  showEverything(document.getElementById("result-everything"), run);
  showTakeaway(document.getElementById("result-takeaway"), run);
  shown.charts = [];
}

/** The words of a chart: its title and sentence say what came out, not only what is drawn. */
function words(name, run, index) {
  const key = "lab.chart." + name;
  const about = () => data.sentence(name, run, index);
  return {
    name: name + (index === undefined || run.sides.length === 1 ? "" : index === 0 ? "-a" : "-b"),
    title: () => t(key + ".title", about()),
    measure: t(key + ".measure"),
    reading: () => t(key + (about().variant ? ".reading." + about().variant : ".reading"), about()),
    note: ["rounds", "shares"].includes(name) ? t("common.marks.note") : name === "hundred" ? "" : t(key + ".note"),
    table: (d) => data.table(name, d),
  };
}

/** Three figures, each with what it is divided by: taken, caused, foreseen. */
function showTiles(run) {
  const box = document.getElementById("tiles");
  put(box, ["taken_share", "caused_share", "coincident_share"].map((measure) => el("div", { class: "tile " + measure },
    el("p", { class: "tile-name" }, t("lab.measure." + measure + ".name")),
    el("p", { class: "tile-values" }, data.ownArms(run).map((arm) => tileValue(run, arm, measure))),
    el("p", { class: "tile-of" }, t("lab.measure." + measure + ".of")))),
  guessLine(run));
}

function tileValue(run, arm, measure) {
  const estimate = data.latest(arm, measure);
  return el("span", { class: "tile-value" },
    run.sides.length > 1 ? el("span", { class: "badge badge-" + arm.side }, data.sideName(arm.side)) : null,
    percent(estimate.mean));
}

function sideWord() {
  return t("lab.levers.shop", { side: "A" }) + ": ";
}

function guessLine(run) {
  if (run.guess === null) {
    return null;
  }
  const taken = data.latest(data.ownArms(run)[0], "taken_share").mean;
  if (!Number.isFinite(taken)) {
    return null;
  }
  const off = Math.round(run.guess * 100) - Math.round(taken * 100);
  return el("p", { class: "guess-result", id: "guess-result" },
    (run.sides.length > 1 ? sideWord() : "") + t("lab.result.guess." + (off === 0 ? "right" : off > 0 ? "over" : "under"), {
      guess: number(run.guess * 100, 0), came: number(taken * 100, 0), count: Math.abs(off), off: Math.abs(off),
    }));
}
