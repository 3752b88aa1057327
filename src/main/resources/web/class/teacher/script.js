/* What to say and do in a step, what usually comes out, and what if; and the same for all steps on paper. */
import { hasText, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { CORE, SECOND, questions, question } from "../lesson.js";

const CASES = ["1", "2", "3"];

/** The script of the present step; `after` stands below the controls. */
export function script() {
  const root = h("section", { class: "say" });
  const after = h("section", { class: "card stack expect" });
  let shown = "";
  return {
    root,
    after,
    update(room) {
      const name = room.step + room.stage;
      if (name === shown) {
        return;
      }
      shown = name;
      replace(root, h("h1", {}, t("script.step." + room.step + ".name"),
        room.step === "reveal" ? h("span", { class: "muted" }, " ", t("teacher.stage", { stage: room.stage })) : null),
      h("blockquote", {}, room.step === "reveal" ? t("teacher.reveal.say." + room.stage) : t("script.step." + room.step + ".say")), h("p", {}, t("script.step." + room.step + ".do")));
      replace(after, h("h2", {}, t("teacher.expect")), h("p", {}, t("script.step." + room.step + ".expect")),
        h("h2", {}, t("teacher.ifs")), ifs(room.step));
    },
  };
}

function ifs(step) {
  const list = [];
  for (let i = 1; hasText("script.step." + step + ".if." + i); i++) {
    list.push(h("li", {}, t("script.step." + step + ".if." + i)));
  }
  return h("ul", {}, list);
}

/** The strongest case for and against, and the control card. */
export function cases() {
  return h("div", { class: "stack" },
    ["for", "against"].map((side) => h("div", {}, h("h3", {}, t("teacher.case." + side)),
      h("ol", {}, CASES.map((i) => h("li", {}, t("script.case." + side + "." + i)))))),
    h("div", { class: "notice" }, h("h3", {}, t("teacher.control")), h("p", {}, t("script.control"))));
}

/** The whole script as it is printed. */
export function paperScript() {
  return h("article", {}, h("h1", {}, t("teacher.paper.heading")), CORE.concat([SECOND]).map(([step, minutes]) => h("section", {},
    h("h2", {}, t("script.step." + step + ".name"), minutes ? " · " + t("teacher.paper.minutes", { minutes }) : ""),
    h("p", { class: "said" }, t("script.step." + step + ".say")), h("p", {}, t("script.step." + step + ".do")),
    h("p", {}, h("strong", {}, t("teacher.expect")), " ", t("script.step." + step + ".expect")), ifs(step))),
  h("section", {}, h("h2", {}, t("teacher.paper.questions")), h("ol", {}, questions().map((key) =>
    h("li", {}, h("strong", {}, question(key, "text")), " ", question(key, "why"))))),
  h("section", {}, h("h2", {}, t("teacher.paper.sides")), cases()));
}
