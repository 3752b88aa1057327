/* A mission: four levers, a prediction, a run by 500 simulated customers, and the results as cards. */
import { currentLanguage, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { missionText } from "../lesson.js";
import { amount } from "./amount.js";
import { lever } from "./lever.js";
import { prediction } from "./prediction.js";
import { resultCard } from "./result.js";

const WAIT = 1500;

/** The view of a mission. */
export function missionView(app) {
  const top = h("div", { class: "card stack" });
  const levers = h("div", { class: "card stack levers" });
  const results = h("div", { class: "stack" });
  const state = h("p", { class: "muted", role: "status" });
  let turned = {};
  let guess = null;
  let card = null;
  let waiting = 0;
  let run = null;

  function build(mission) {
    card = mission.card;
    replace(top, h("h2", {}, missionText(card, mission.texts, "name", currentLanguage())),
      h("p", {}, missionText(card, mission.texts, "task", currentLanguage())), h("p", { class: "goal" }, goal(mission.goal)));
    turned = {};
    const last = mission.runs.length ? mission.runs[mission.runs.length - 1].settings : {};
    mission.levers.forEach((one) => {
      turned[one.key] = last[one.key] === undefined ? one.default : last[one.key];
    });
    guess = prediction(mission.goal, () => paint());
    run = h("button", { type: "button", class: "button primary large", onclick: () => start() }, t("student.mission.run"));
    replace(levers, h("h2", {}, t("student.mission.levers")),
      mission.levers.map((one) => lever(one, turned[one.key], (value) => {
        turned[one.key] = value;
      })), h("h2", {}, t("student.mission.predictTitle")), guess.root, run, state);
  }

  function start() {
    app.act("run", { card: card, settings: turned, prediction: guess.value() }).then(() => guess.clear());
  }

  function paint(mission) {
    const now = mission || paint.last;
    paint.last = now;
    const pending = now.pending;
    run.disabled = guess.value() === null || Boolean(pending) || now.left <= 0;
    const text = pending ? t("student.mission.pending", { count: pending.position })
      : now.left <= 0 ? t("student.mission.noneLeft")
        : guess.value() === null ? t("student.mission.predictFirst") : t("student.mission.left", { count: now.left });
    if (state.textContent !== text) {
      state.textContent = text;
    }
  }

  return {
    root: h("div", { class: "stack" }, top, levers, results),
    update(me) {
      const mission = me.mission;
      if (!mission) {
        return;
      }
      if (mission.card !== card) {
        build(mission);
      }
      paint(mission);
      const cards = mission.runs.map((one, i) => resultCard(one, i, mission));
      replace(results, cards.length ? h("h2", {}, t("student.mission.results")) : null, cards.reverse());
      clearTimeout(waiting);
      if (mission.pending) {
        waiting = setTimeout(app.refresh, WAIT);
      }
    },
  };
}

/** The goal of a mission in one sentence. */
function goal(of) {
  const measure = t("student.measure." + of.measure);
  const atLeast = of.atLeast === undefined ? t("student.mission.goalHighest", { measure: measure })
    : t("student.mission.goalAtLeast", { measure: measure, value: amount(of.measure, of.atLeast) });
  return of.condition ? atLeast + " " + t("student.mission.condition", { measure: t("student.measure." + of.condition),
    value: amount(of.condition, of.conditionAtLeast) }) : atLeast;
}
