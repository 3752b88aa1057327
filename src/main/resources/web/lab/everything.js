/* All measures of a run in one table, each with what is divided by what. */

import { currentLanguage, number, percent, t } from "../shared/text.js";
import { el, put } from "./elements.js";
import { ownArms, sideName } from "./chartdata.js";
import { wordName } from "./levers.js";

const OF_ONE = /(_share|_rate|_taken|conversion|coverage)$/;

/** Shows the table; the words of the measures are those of the printed report. */
export async function showEverything(box, run) {
  const arms = run.done.arms;
  const names = Object.keys(arms[0].measures);
  box.hidden = false;
  put(box, el("h3", {}, t("lab.everything.title")), el("p", { class: "chart-measure" }, t("lab.everything.note")), el("p", {}, "…"));
  const words = await wordsOf(run);
  const rows = names.map((name) => el("tr", {},
    el("th", { scope: "row" }, el("span", { class: "measure-name" }, words[name] ? words[name].name : name),
      words[name] ? el("span", { class: "measure-words" }, words[name].numerator + " / " + words[name].denominator) : null),
    arms.map((arm) => cell(name, arm.measures[name]))));
  put(box, el("h3", {}, t("lab.everything.title")), el("p", { class: "chart-measure" }, t("lab.everything.note")),
    el("details", { class: "chart-more" }, el("summary", {}, t("lab.everything.open", { count: names.length })),
      el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("lab.everything.title") },
        el("table", { class: "everything" },
          el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("lab.table.measure")),
            arms.map((arm) => el("th", { scope: "col", class: "number" }, headOf(run, arm))))),
          el("tbody", {}, rows)))));
}

function headOf(run, arm) {
  return (ownArms(run).length > 1 ? sideName(arm.side) + ": " : "") + wordName(arm.recommender);
}

async function wordsOf(run) {
  try {
    const words = await run.handle.words(currentLanguage());
    const list = Array.isArray(words) ? words : words.measures || words;
    return Array.isArray(list) ? Object.fromEntries(list.map((one) => [one.key || one.measure || one.name, {
      name: one.label || one.name, numerator: one.numerator, denominator: one.denominator,
    }])) : list;
  } catch (failure) {
    return {};
  }
}

function cell(name, estimate) {
  if (!estimate || estimate.mean === null || estimate.mean === undefined) {
    return el("td", { class: "number muted" }, t("common.undefined"));
  }
  const write = (value) => (OF_ONE.test(name) ? percent(value) : number(value, Math.abs(value) >= 100 ? 1 : 3));
  const hasInterval = estimate.low !== null && estimate.low !== undefined;
  return el("td", { class: "number" }, el("span", { class: "measure-value" }, write(estimate.mean)),
    hasInterval ? el("span", { class: "measure-words" }, write(estimate.low) + " – " + write(estimate.high)) : null);
}
