/* What an experiment gave: charts as the command line draws them, the beginning of the table, files to take along. */

import { currentLanguage, number, percent, t } from "../shared/text.js";
import { el, put } from "./elements.js";

const SHARE = /_(share|rate)$|^(conversion|coverage)$/;
const CHART = /\.svg$/;

/** Shows the result of a run that is done. */
export function showResult(box, run) {
  put(box, charts(run), table(run.result), takeaway(run));
}

function href(run, name) {
  return run.address + "/files/" + encodeURIComponent(name) + "?lang=" + currentLanguage();
}

function charts(run) {
  const names = run.files.map((file) => file.name);
  return names.filter((name) => CHART.test(name)).map((name) => {
    const narrow = name.replace(CHART, "-narrow.png");
    const wait = el("p", { class: "muted" }, t("experiment.result.drawing"));
    return el("figure", { class: "card result-chart" }, wait, el("picture", {},
      names.includes(narrow) ? el("source", { media: "(max-width: 600px)", srcset: href(run, narrow) }) : null,
      el("img", { src: href(run, name), alt: t("experiment.result.alt"), onload: () => wait.remove() })));
  });
}

function table(result) {
  return el("section", { class: "card stack" },
    el("h2", {}, t("experiment.result.table")),
    result.rows.length < result.all ? el("p", { class: "muted" }, t("experiment.result.cut", { shown: result.rows.length, all: result.all })) : null,
    el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("experiment.result.table") },
      el("table", { class: "cells", id: "cells" },
        el("thead", {}, el("tr", {}, result.factors.map((factor) => el("th", { scope: "col", class: "number" }, factor)),
          el("th", { scope: "col" }, t("experiment.result.recommender")),
          result.measures.map((measure) => el("th", { scope: "col", class: "number" }, measure)))),
        el("tbody", {}, result.rows.map((row) => el("tr", {}, row.values.map((value) => el("td", { class: "number" }, value)),
          el("th", { scope: "row" }, row.recommender),
          result.measures.map((measure) => el("td", { class: "number" }, cell(row.measures[measure], measure)))))))),
    el("p", { class: "muted small-text" }, t("experiment.result.intervals")));
}

function cell(interval, measure) {
  const isShare = SHARE.test(measure);
  const write = (value) => (isShare ? percent(value, 1) : number(value, 3));
  const end = (value) => (isShare ? number(100 * value, 1) : number(value, 3));
  if (!Number.isFinite(interval.mean)) {
    return t("experiment.result.undefined");
  }
  return Number.isFinite(interval.low)
    ? [write(interval.mean), el("span", { class: "interval" }, t("experiment.result.interval", { low: end(interval.low), high: end(interval.high) }))]
    : write(interval.mean);
}

function takeaway(run) {
  const yaml = run.name + ".yaml";
  return el("section", { class: "card stack" },
    el("h2", {}, t("experiment.take.title")),
    el("p", { class: "muted" }, t("experiment.take.about", { file: yaml })),
    el("pre", { class: "command", tabindex: "0", "aria-label": t("lab.take.command") }, el("code", {}, "java -jar uptake.jar sweep " + yaml)),
    el("ul", { class: "files", id: "files" }, run.files.map((file) => el("li", {}, el("a", { href: href(run, file.name), download: file.name }, file.name)))));
}
