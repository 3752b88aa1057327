/* A run as a card: goal, prediction against outcome, the four shares. */
import { percent, t } from "/shared/text.js";
import { h, s } from "../dom.js";
import { amount } from "./amount.js";
import { shown } from "./lever.js";

const SHARES = ["shown_share", "taken_share", "coincident_share", "caused_share"];

/** The card of the run in place i, from 0. */
export function resultCard(run, i, mission) {
  const measure = mission.goal.measure;
  const head = h("div", { class: "lever-line" }, h("h3", {}, t("student.mission.runNumber", { number: i + 1 })),
    run.shares ? h("span", { class: "badge" + (run.reached ? " reached" : "") }, (run.reached ? "✓ " : "") + t(run.reached ? "student.mission.reached" : "student.mission.notReached")) : null);
  const settings = h("p", { class: "muted small-text" }, mission.levers.map((one) =>
    t("student.mission.setting", { name: t("student.lever." + one.key + ".name"), value: shown(one, run.settings[one.key]) })).join(" · "));
  if (!run.shares) {
    return h("article", { class: "card stack result" }, head, settings, h("p", {}, t("student.mission.failed")));
  }
  const outcome = run.score === undefined ? t("student.mission.undefined") : amount(measure, run.score);
  return h("article", { class: "card stack result" + (i === mission.best ? " best" : "") }, head, settings,
    h("div", { class: "versus" },
      h("p", {}, h("span", { class: "muted small-text" }, t("student.mission.predicted")), h("strong", {}, run.prediction === undefined ? "–" : amount(measure, run.prediction))),
      h("p", {}, h("span", { class: "muted small-text" }, t("student.mission.cameOut")), h("strong", {}, outcome))),
    h("table", { class: "shares" }, h("caption", { class: "visually-hidden" }, t("student.mission.sharesOf")),
      h("tbody", {}, SHARES.filter((id) => run.shares[id] !== undefined).map((id) => shareRow(id, run, measure)))));
}

function shareRow(id, run, measure) {
  const value = run.shares[id];
  return h("tr", {}, h("th", { scope: "row" }, t("student.measure." + id)), h("td", { class: "bar-cell" }, bar(value, id === measure ? run.prediction : undefined)),
    h("td", { class: "number" }, percent(value, 0)));
}

function bar(value, predicted) {
  const width = Math.max(0, Math.min(1, value)) * 100;
  return s("svg", { class: "meter", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    s("rect", { class: "meter-all", y: 2, width: 100, height: 6 }), s("rect", { class: "meter-part", y: 2, width: width, height: 6 }),
    predicted === undefined ? null : s("rect", { class: "meter-guess", x: Math.max(0, Math.min(99, predicted * 100 - 0.5)), width: 1.5, height: 10 }));
}
