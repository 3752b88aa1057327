/* A question with the votes before and after the talk. */
import { barsChart, SORTS } from "/shared/charts.js";
import { number, percent, t } from "/shared/text.js";
import { h } from "../dom.js";
import { question } from "../lesson.js";
import { wallChart } from "./wall.js";

/** The view of the discussion. */
export function discussion() {
  const words = h("p", { class: "headline" });
  const answers = h("ul", { class: "answers" });
  const when = h("p", { class: "badge" });
  const before = votes("student.discussion.before", SORTS.anyway);
  const after = votes("student.discussion.after", SORTS.taken);
  const both = h("div", { class: "two" }, before.root, after.root);
  let asked = "";
  return {
    root: h("div", { class: "stage" }, when, words, answers, both),
    update(room) {
      const talk = room.discussion;
      when.textContent = t("student.discussion." + talk.when);
      if (asked !== talk.question) {
        asked = talk.question;
        words.textContent = question(talk.question, "text");
        answers.textContent = "";
        talk.answers.forEach((answer) => answers.appendChild(h("li", {}, question(talk.question, "answer." + answer))));
      }
      answers.hidden = Boolean(talk.before || talk.after);
      before.update(talk, talk.before);
      after.update(talk, talk.after);
    },
  };
}

function votes(key, sort) {
  const chart = wallChart(barsChart, {
    title: () => t(key),
    measure: (data) => t("projector.discussion.votes", { count: data.all }),
    reading: (data) => data.all ? t("projector.discussion.reading", { answer: data.lead.name, share: percent(data.lead.value, 0) }) : t("projector.discussion.none"),
    table: (data) => ({ head: [t("projector.discussion.answer"), t("projector.discussion.count")], rows: data.bars.map((bar) => [bar.name, number(bar.count, 0)]) }),
    name: key,
  });
  const root = h("section", { class: "panel" }, chart.root);
  return {
    root,
    update(talk, counts) {
      root.hidden = !counts;
      if (!counts) {
        return;
      }
      const all = talk.answers.reduce((sum, answer) => sum + (counts[answer] || 0), 0);
      const bars = talk.answers.map((answer) => ({ name: question(talk.question, "answer." + answer), count: counts[answer] || 0,
        value: all ? (counts[answer] || 0) / all : 0, label: String(counts[answer] || 0), sort }));
      chart.update({ all, bars, most: 1, lead: bars.slice().sort((a, b) => b.count - a.count)[0] });
    },
  };
}
