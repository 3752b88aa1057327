/* The reveal on the phone: the own purchases under each definition, the vote, and from stage 4 on which half it was. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { choices } from "./choices.js";

const DEFINITIONS = ["tapped", "strip", "unwished"];

/** The view of the reveal. */
export function revealView(app) {
  const own = h("div", { class: "stack" });
  const vote = h("div", {});
  const half = h("div", {});
  let answers = null;
  return {
    root: h("div", { class: "stack" }, half, own, vote),
    update(me) {
      const reveal = me.reveal;
      if (!reveal) {
        return;
      }
      replace(own, reveal.mine ? ownCounts(reveal) : h("p", { class: "card" }, t("student.reveal.nothing")));
      replace(half, reveal.half ? h("div", { class: "card half stack" },
        h("h2", {}, t("student.reveal.half." + reveal.half)), h("p", {}, t("student.reveal.why." + reveal.half)),
        reveal.stage >= 5 ? h("p", {}, t("student.reveal.caused")) : null) : null);
      if (reveal.stage >= 3 && !answers) {
        answers = choices(reveal.answers, (answer) => t("student.reveal." + answer + ".name"),
          (answer) => app.act("vote", { question: "reveal", when: "once", answer: answer }));
        replace(vote, h("div", { class: "card stack" }, h("h2", {}, t("student.reveal.vote")), answers.root));
      }
      if (answers) {
        answers.paint(reveal.voted, null);
      }
    },
  };
}

function ownCounts(reveal) {
  const seen = DEFINITIONS.slice(0, Math.min(reveal.stage, 3));
  return h("div", { class: "card stack" }, h("h2", {}, t("student.reveal.mine")), seen.map((id) => {
    const squares = [];
    for (let i = 0; i < reveal.mine.bought; i++) {
      squares.push(h("i", { class: i < reveal.mine[id] ? "on" : "" }));
    }
    return h("div", { class: "own" }, h("div", {}, h("strong", {}, t("student.reveal." + id + ".name")),
      h("p", { class: "muted small-text" }, t("student.reveal.count", { count: reveal.mine[id], of: reveal.mine.bought }))),
    h("span", { class: "squares", "aria-hidden": "true" }, squares));
  }));
}
