/* The run of the lesson: every step with its minutes, at the left; any of them can be jumped to. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";
import { CORE, SECOND } from "../lesson.js";
import { keysAreOn, switchKeys } from "./keys.js";

/** The list of steps. */
export function plan(desk) {
  let from = 0;
  const rows = CORE.map(([step, minutes]) => {
    const row = item(step, minutes, t("teacher.plan.minutes", { from, to: from + minutes }), desk);
    from += minutes;
    return row;
  });
  const second = item(SECOND[0], SECOND[1], t("teacher.plan.minutes", { from: 0, to: SECOND[1] }), desk);
  const all = rows.concat([second]);
  const single = h("p", { class: "single" }, h("a", { href: "/single.html", download: "uptake-lab.html" }, t("teacher.single.link")),
    h("span", { class: "muted small-text" }, t("teacher.single.about")));
  const box = h("input", { type: "checkbox", id: "keys", checked: keysAreOn(), onchange: () => switchKeys(box.checked) });
  return {
    root: h("div", { class: "stack" }, single,
      h("div", {}, h("h2", {}, t("teacher.plan.core")), h("ol", {}, rows.map((one) => one.root))),
      h("div", {}, h("h2", {}, t("teacher.plan.second")), h("ul", {}, second.root)),
      h("div", { class: "keys" }, h("p", { class: "check" }, box, h("label", { for: "keys" }, t("teacher.keys.switch"))),
        h("dl", {}, [["N", "next"], ["B", "back"], ["S", "show"], ["T", "timer"]].map(([key, name]) =>
          [h("dt", {}, h("kbd", {}, key)), h("dd", {}, t("teacher.keys." + name))])))),
    update(room) {
      all.forEach((one) => {
        const now = one.step === room.step;
        one.button.classList.toggle("now", now);
        if (now) {
          one.button.setAttribute("aria-current", "step");
        } else {
          one.button.removeAttribute("aria-current");
        }
      });
    },
  };
}

function item(step, minutes, time, desk) {
  const button = h("button", { type: "button", class: "plan-step", onclick: () => desk.go(step, 1) },
    h("span", {}, t("script.step." + step + ".name")), minutes ? h("span", { class: "muted small-text" }, time) : null);
  return { step, button, root: h("li", {}, button) };
}
