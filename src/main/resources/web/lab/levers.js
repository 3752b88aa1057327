/* Step 2: the levers of a shop, each with a sentence on what it means for a shop. */

import { hasText, number, t } from "../shared/text.js";
import { button, el, put } from "./elements.js";
import { change, current, given, parse, pick, setLevers, side, value } from "./state.js";

/** Comfortable spans of sliders where a lever itself has no end; the number beside takes any value allowed. */
const SPANS = {
  "world.users": [100, 4000, 100], "world.items": [50, 1000, 50], "world.factors": [1, 32, 1], "world.segments": [1, 32, 1],
  "world.zipf": [0, 2, 0.1], "shopper.taste": [0, 3, 0.1], "shopper.appeal": [0, 3, 0.1], "shopper.priceSensitivity": [0, 3, 0.1],
  "shopper.outside": [-2, 8, 0.5], "shopper.search": [0, 150, 1], "shopper.tilt": [0, 3, 0.1], "shopper.positionDecay": [0, 2, 0.1],
  "shopper.salience": [0, 4, 0.1], "recommender.slateSize": [0, 40, 1], "recommender.retrainEvery": [1, 20, 1],
  "recommender.lambda": [-2, 4, 0.1], "run.rounds": [2, 100, 1], "run.warmup": [0, 50, 1], "run.replications": [1, 20, 1],
};
const OF_PROFIT = ["recommender.base", "recommender.lambda"];

let which = "a";
let shown = { box: null, levers: [] };
let areMoreOpen = false;

/** Shows the levers of the side last chosen. */
export function showLevers(box, levers) {
  shown = { box, levers };
  if (which === "b" && !current().two) {
    which = "a";
  }
  const main = levers.filter((lever) => lever.main);
  const more = levers.filter((lever) => !lever.main);
  put(box,
    el("h2", {}, el("span", { class: "step" }, "2"), t("lab.levers.title")),
    sidesBar(),
    el("div", { class: "lever-list" }, main.map(leverRow)),
    el("details", { class: "more-levers", open: areMoreOpen, ontoggle: (event) => {
      areMoreOpen = event.target.open;
    } }, el("summary", {}, t("lab.levers.more", { count: more.length })), el("div", { class: "lever-list" }, more.map(leverRow))),
    el("p", { class: "row" }, button(t("lab.levers.reset"), "quiet small", () => pick(which, side(which).base))));
}

/** Writes the values of the state into the levers. */
export function markLevers() {
  if (which === "b" && !current().two) {
    which = "a";
  }
  markSides();
  shown.levers.forEach(mark);
}

function sidesBar() {
  const tabs = ["a", "b"].map((one) => button(t("lab.levers.shop", { side: one.toUpperCase() }), "side side-" + one, () => {
    which = one;
    markLevers();
  }, { id: "side-" + one }));
  const compare = el("input", { type: "checkbox", id: "compare", checked: current().two, onchange: (event) => {
    const copy = { base: current().base, settings: { ...current().settings } };
    which = event.target.checked ? "b" : "a";
    change(event.target.checked ? { two: true, b: copy } : { two: false });
  } });
  return el("div", { class: "sides" },
    el("p", { class: "check" }, compare, el("label", { for: "compare" }, t("lab.levers.compare"))),
    el("div", { class: "segmented", role: "group", id: "side-tabs", "aria-label": t("lab.levers.sides") }, tabs),
    el("p", { class: "muted small-text", id: "side-hint" }, t("lab.levers.luck")));
}

function markSides() {
  document.getElementById("compare").checked = current().two;
  document.getElementById("side-tabs").hidden = !current().two;
  document.getElementById("side-hint").hidden = !current().two;
  ["a", "b"].forEach((one) => document.getElementById("side-" + one).setAttribute("aria-pressed", String(one === which)));
}

/** The name of a lever. */
export function leverName(lever) {
  const key = "lab.lever." + lever.key + ".name";
  return hasText(key) ? t(key) : lever.key;
}

/** A word of a lever as people say it. */
export function wordName(word) {
  return hasText("lab.recommender." + word) ? t("lab.recommender." + word) : word;
}

function leverRow(lever) {
  const id = "lever-" + lever.key;
  const meaning = "lab.lever." + lever.key + ".meaning";
  return el("div", { class: "lever", id: "row-" + lever.key },
    el("div", { class: "lever-head" },
      el("label", { for: id }, leverName(lever)),
      lever.type === "word" || lever.type === "boolean" ? null : exact(lever, id)),
    control(lever, id),
    el("p", { class: "lever-meaning", id: id + "-meaning" },
      hasText(meaning) ? t(meaning) : lever.key,
      el("span", { class: "lever-was", id: id + "-was" })));
}

/** The control itself: a list of words, a box to tick, or a slider beside the number. */
function control(lever, id) {
  const about = { id, "aria-describedby": id + "-meaning" };
  if (lever.type === "word") {
    return el("select", { ...about, onchange: (event) => set(lever, event.target.value) },
      lever.choices.map((word) => el("option", { value: word }, wordName(word))));
  }
  if (lever.type === "boolean") {
    return el("input", { ...about, type: "checkbox", onchange: (event) => set(lever, event.target.checked) });
  }
  const span = spanOf(lever);
  if (!span) {
    return null;
  }
  return el("input", {
    type: "range", id: id + "-slider", min: span[0], max: span[1], step: span[2], tabindex: "-1", "aria-hidden": "true",
    oninput: (event) => set(lever, Number(event.target.value)),
  });
}

/** The number beside a slider: every value allowed can be typed, arrow keys move it. */
function exact(lever, id) {
  const span = spanOf(lever);
  return el("input", {
    type: "number", class: "exact", id, step: lever.type === "real" ? span[2] : 1, min: lever.min, max: lever.max,
    "aria-describedby": id + "-meaning", inputmode: lever.type === "real" ? "decimal" : "numeric",
    oninput: (event) => {
      const typed = parse(lever, event.target.value);
      const isFine = typed !== undefined && (lever.min ?? -Infinity) <= typed && typed <= (lever.max ?? Infinity);
      event.target.setAttribute("aria-invalid", String(!isFine));
      if (isFine) {
        set(lever, typed);
      }
    },
    onblur: (event) => {
      event.target.setAttribute("aria-invalid", "false");
      mark(lever);
    },
  });
}

function spanOf(lever) {
  const span = SPANS[lever.key];
  if (lever.type === "long") {
    return null;
  }
  const low = span ? Math.max(span[0], lever.min ?? -Infinity) : lever.min ?? -3;
  const high = span ? Math.min(span[1], lever.max ?? Infinity) : lever.max ?? 3;
  return [low, high, span ? span[2] : lever.step ?? (lever.type === "real" ? 0.05 : 1)];
}

function set(lever, value) {
  setLevers(lever.key.startsWith("run.") ? "a" : which, { [lever.key]: value });
}

/** Writes a lever's value into its controls, and what the shop itself has where that differs. */
function mark(lever) {
  const id = "lever-" + lever.key;
  const node = document.getElementById(id);
  const from = lever.key.startsWith("run.") ? "a" : which;
  const now = value(from, lever.key);
  if (lever.type === "boolean") {
    node.checked = now === true;
  } else if (document.activeElement !== node || lever.type === "word" || parse(lever, node.value) !== now) {
    node.value = now;
  }
  const slider = document.getElementById(id + "-slider");
  if (slider) {
    slider.value = now;
  }
  const was = compared(lever, now);
  document.getElementById("row-" + lever.key).classList.toggle("moved", was !== "");
  document.getElementById(id + "-was").textContent = was ? " " + was : "";
  if (OF_PROFIT.includes(lever.key)) {
    document.getElementById("row-" + lever.key).hidden = value(which, "recommender.name") !== "profit";
  }
}

function compared(lever, now) {
  if (which === "b" && !lever.key.startsWith("run.")) {
    const other = value("a", lever.key);
    return other === now ? "" : t("lab.levers.inA", { value: shownValue(lever, other) });
  }
  const before = given(side("a").base, lever.key);
  return before === now ? "" : t("lab.levers.was", { value: shownValue(lever, before) });
}

/** A lever's value as people read it. */
export function shownValue(lever, one) {
  if (typeof one === "boolean") {
    return t("lab.levers." + one);
  }
  return typeof one === "number" ? number(one, lever.type === "real" ? undefined : 0) : wordName(one);
}
