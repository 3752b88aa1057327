/* Large buttons of which one is chosen: votes and sides. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";

/** One button for each answer; words(answer) names it. paint(answer, counts) marks the chosen one and shows counts if given. */
export function choices(answers, words, chosen) {
  const buttons = answers.map((answer) => {
    const count = h("span", { class: "count" });
    const bar = h("progress", { class: "share-bar", value: 0, max: 1, hidden: true, "aria-hidden": "true" });
    const root = h("button", { type: "button", class: "choice", "aria-pressed": "false", onclick: () => chosen(answer) },
      h("span", { class: "choice-words" }, words(answer)), count, bar);
    return { answer: answer, root: root, count: count, bar: bar };
  });
  return {
    root: h("div", { class: "choices", role: "group" }, buttons.map((one) => one.root)),
    paint(mine, counts) {
      const all = counts ? answers.reduce((sum, answer) => sum + (counts[answer] || 0), 0) : 0;
      buttons.forEach((one) => {
        const of = counts ? counts[one.answer] || 0 : 0;
        one.root.setAttribute("aria-pressed", String(one.answer === mine));
        one.count.textContent = counts ? t("student.votes", { count: of }) : "";
        one.bar.hidden = !counts;
        one.bar.value = all ? of / all : 0;
      });
    },
  };
}
