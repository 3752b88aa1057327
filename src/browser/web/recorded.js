/* A class played back: the guess and the reveal as the projector shows them, from a rehearsal with simulated pupils. */

import { guess } from "../class/projector/guess.js";
import { reveal } from "../class/projector/reveal.js";
import { h, replace } from "../class/dom.js";
import { applyText, t } from "../shared/text.js";
import { data } from "./carried.js";

const VIEWS = { guess, reveal };
const at = (id) => document.getElementById(id);

let frame = 0;
let shown = "";
let view = null;

/** Puts the view and the button that leads to it into the page. */
export function placeRecorded() {
  const go = h("button", { type: "button", class: "button quiet", id: "go-recorded", "data-t": "single.class.go", "aria-pressed": "false", onclick: open });
  at("views").after(go);
  at("content").after(h("main", { id: "recorded", class: "recorded", tabindex: "-1", hidden: true },
    h("h1", { "data-t": "single.class.title" }),
    h("p", { class: "lead", "data-t": "single.class.lead" }),
    h("p", { class: "recorded-place", id: "recorded-place", role: "status" }),
    h("div", { class: "recorded-view card", id: "recorded-view" }),
    h("div", { class: "row" },
      h("button", { type: "button", class: "button", id: "recorded-back", "data-t": "single.class.back", onclick: () => turn(-1) }),
      h("button", { type: "button", class: "button primary", id: "recorded-next", "data-t": "single.class.next", onclick: () => turn(1) }))));
  at("views").addEventListener("click", close);
  // The page says in this attribute that it speaks another language.
  new MutationObserver(speak).observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
}

function speak() {
  applyText(document);
  shown = "";
  if (!at("recorded").hidden) {
    show();
  }
}

function open() {
  at("content").hidden = true;
  at("recorded").hidden = false;
  at("go-recorded").setAttribute("aria-pressed", "true");
  document.querySelectorAll("#views [aria-current]").forEach((one) => one.setAttribute("aria-current", "false"));
  show();
  at("recorded").focus();
}

function close() {
  at("content").hidden = false;
  at("recorded").hidden = true;
  at("go-recorded").setAttribute("aria-pressed", "false");
}

function turn(by) {
  frame = Math.min(data().lesson.length - 1, Math.max(0, frame + by));
  show();
}

function show() {
  const room = data().lesson[frame];
  if (shown !== room.step) {
    shown = room.step;
    view = VIEWS[shown]();
    replace(at("recorded-view"), view.root);
  }
  view.update(room);
  at("recorded-place").textContent = t("single.class.place", { number: frame + 1, count: data().lesson.length });
  at("recorded-back").disabled = frame === 0;
  at("recorded-next").disabled = frame === data().lesson.length - 1;
}
