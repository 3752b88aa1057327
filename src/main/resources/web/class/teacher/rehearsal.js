/* Ghosts, and a rehearsal with simulated pupils. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";

const MOST_GHOSTS = 200;
const MOST_PUPILS = 40;

/** The controls. */
export function rehearsal(desk) {
  const ghosts = h("input", { type: "number", id: "ghosts", min: 0, max: MOST_GHOSTS, value: 30 });
  const pupils = h("input", { type: "number", id: "pupils", min: 1, max: MOST_PUPILS, value: 24 });
  const few = h("p", { class: "notice", role: "status", hidden: true });
  return {
    root: h("div", { class: "stack" }, few,
      form("ghosts", ghosts, "teacher.rehearsal.ghosts", "teacher.rehearsal.setGhosts", (value) => desk.order("ghosts", { count: value })),
      h("p", { class: "muted small-text" }, t("teacher.rehearsal.ghostsAbout")),
      form("pupils", pupils, "teacher.rehearsal.pupils", "teacher.rehearsal.start", (value) => desk.order("rehearse", { pupils: value })),
      h("p", { class: "muted small-text" }, t("teacher.rehearsal.about"))),
    update(room) {
      if (document.activeElement !== ghosts) {
        ghosts.value = room.ghosts;
      }
      few.hidden = room.ready !== "few-phones";
      few.textContent = t("teacher.rehearsal.few");
    },
  };
}

function form(id, input, label, button, act) {
  return h("form", { class: "line", onsubmit: (event) => {
    event.preventDefault();
    act(Number(input.value)).catch(() => null);
  } }, h("div", { class: "field" }, h("label", { for: id }, t(label)), input), h("button", { type: "submit", class: "button" }, t(button)));
}
