/* One run for all: the prediction first, then the four shares beside it. */
import { sharesChart, SORTS } from "/shared/charts.js";
import { currentLanguage, hasText, percent, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { missionText } from "../lesson.js";
import { amount } from "../student/amount.js";
import { shown } from "../student/lever.js";
import { wallChart } from "./wall.js";

const SHARES = { shown_share: SORTS.shown, taken_share: SORTS.taken, coincident_share: SORTS.coincident, caused_share: SORTS.caused };

/** The view of the run at the projector. */
export function together() {
  const head = h("div", { class: "stack" });
  const settings = h("p", { class: "lead settings" });
  const state = h("p", { class: "headline" });
  const versus = h("div", { class: "versus" });
  const chart = wallChart(sharesChart, {
    title: () => t("projector.together.title"),
    measure: () => t("projector.together.measure"),
    reading: (data) => t("projector.together.reading", { taken: percent(data.shares.taken_share, 0), caused: percent(data.shares.caused_share, 0) }),
    table: (data) => ({ head: [t("projector.reveal.counted"), t("projector.reveal.share")],
      rows: data.rows.map((row) => [row.name, percent(row.values[0].mean, 1)]) }),
    name: "together",
  });
  const result = h("div", { class: "two wide-right" }, versus, chart.root);
  return {
    root: h("div", { class: "stage together" }, head, settings, state, result),
    update(room) {
      const run = room.together;
      const texts = run.texts;
      replace(head, h("p", { class: "headline" }, missionText(run.card, texts, "name", currentLanguage())),
        h("p", { class: "lead" }, missionText(run.card, texts, "task", currentLanguage())));
      const data = run.run;
      replace(settings, data ? Object.keys(data.settings).map((key) => h("span", { class: "vote" }, leverName(key), " ", h("strong", {}, value(data.settings[key])))) : null);
      const done = run.state === "done" && data && data.shares;
      state.hidden = Boolean(done);
      state.textContent = t("projector.together." + run.state);
      result.hidden = !done;
      if (done) {
        replace(versus, fact("student.mission.predicted", data.prediction === undefined ? "–" : amount(run.goal.measure, data.prediction)),
          fact("student.mission.cameOut", data.score === undefined ? "–" : amount(run.goal.measure, data.score)),
          run.goal.atLeast === undefined ? null : fact("projector.together.goal", amount(run.goal.measure, run.goal.atLeast)),
          h("p", { class: "badge" + (data.reached ? " reached" : "") }, (data.reached ? "✓ " : "") + t(data.reached ? "student.mission.reached" : "student.mission.notReached")));
        chart.update({ shares: data.shares, rows: Object.keys(SHARES).filter((id) => data.shares[id] !== undefined).map((id) => ({
          name: t("student.measure." + id), values: [{ sort: SHARES[id], mean: data.shares[id] }] })) });
      }
    },
  };
}

function fact(key, words) {
  return h("p", {}, h("span", {}, t(key)), h("strong", { class: "big" }, words));
}

/** The name of a lever. */
export function leverName(key) {
  return hasText("student.lever." + key + ".name") ? t("student.lever." + key + ".name") : key;
}

function value(of) {
  return shown({ type: Number.isInteger(of) ? "integer" : "real", min: 0, max: of <= 1 ? 1 : 100 }, of);
}
