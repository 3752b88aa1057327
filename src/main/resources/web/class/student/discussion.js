/* A question, voted on before and after the talk. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { question } from "../lesson.js";
import { choices } from "./choices.js";

/** The view of the discussion. */
export function discussionView(app) {
  const words = h("h2", { class: "question" });
  const when = h("p", { class: "badge" });
  const place = h("div", {});
  const earlier = h("p", { class: "muted small-text" });
  let answers = null;
  let time = "before";
  return {
    root: h("div", { class: "card stack" }, when, words, place, earlier),
    update(me) {
      const talk = me.discussion;
      if (!talk) {
        return;
      }
      replace(words, question(talk.question, "text"));
      replace(when, t("student.discussion." + talk.when));
      if (!answers) {
        answers = choices(talk.answers, (answer) => question(talk.question, "answer." + answer),
          (answer) => app.act("vote", { question: talk.question, when: time, answer: answer }));
        replace(place, answers.root);
      }
      time = talk.when;
      answers.paint(talk.mine[talk.when], talk.counts);
      replace(earlier, talk.when === "after" && talk.mine.before
        ? t("student.discussion.earlier", { answer: question(talk.question, "answer." + talk.mine.before) }) : "");
    },
  };
}
