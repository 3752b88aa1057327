/* Step 2: the levers of a shop, each with a sentence on what it means for a shop. */

import { hasText, number, t } from "../shared/text.js";
import { button, el, put } from "./elements.js";
import { change, current, given, isRead, parse, pick, setLevers, side, value } from "./state.js";

/** The levers that everybody meets first, in this order; the rest waits below, those of interest to more people first. */
const FIRST = [
  "recommender.name", "recommender.slateSize", "shopper.attention", "shopper.search", "shopper.salience", "world.users", "run.replications",
];

const METHOD = "recommender.name";

let which = "a";
let shown = { box: null, levers: [] };
let areMoreOpen = false;

/** Shows the levers of the side last chosen; run is called by the button below them. */
export function showLevers(box, levers, run) {
  shown = { box, levers };
  if (which === "b" && !current().two) {
    which = "a";
  }
  const main = FIRST.flatMap((key) => levers.filter((lever) => lever.key === key).concat(key === METHOD ? levers.filter(isParameter) : []));
  const rest = levers.filter((lever) => !main.includes(lever));
  const more = rest.filter((lever) => lever.main).concat(rest.filter((lever) => !lever.main));
  put(box,
    el("h2", { class: "stepped" }, el("span", { class: "step" }, "2"), t("lab.levers.title")),
    sidesBar(),
    el("div", { class: "lever-list" }, main.map(leverRow)),
    el("details", { class: "more-levers", open: areMoreOpen, ontoggle: (event) => {
      areMoreOpen = event.target.open;
    } }, el("summary", {}, t("lab.levers.more", { count: more.length })), el("div", { class: "lever-list" }, more.map(leverRow))),
    el("p", { class: "row lever-foot" }, button(t("lab.guess.run"), "primary", run, { id: "run-here" }),
      button(t("lab.levers.reset"), "quiet small", () => pick(which, side(which).base))));
}

/** A lever of some recommenders only: it stands below their choice, and only while one of them is chosen. */
function isParameter(lever) {
  return Array.isArray(lever.readBy);
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
  return el("div", { class: isParameter(lever) ? "lever lever-parameter" : "lever", id: "row-" + lever.key },
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
  if (!hasSlider(lever)) {
    return null;
  }
  return el("input", {
    type: "range", id: id + "-slider", min: lever.min, max: lever.max, step: lever.step, tabindex: "-1", "aria-hidden": "true",
    oninput: (event) => set(lever, Number(event.target.value)),
  });
}

/** The number beside a slider: every value allowed can be typed, also beyond the ends of the slider; arrow keys move it. */
function exact(lever, id) {
  return el("input", {
    type: lever.type === "long" ? "text" : "number", class: "exact", id, step: hasSlider(lever) ? lever.step : 1,
    "aria-describedby": id + "-meaning", inputmode: lever.type === "real" ? "decimal" : "numeric",
    oninput: (event) => {
      const typed = parse(lever, event.target.value);
      event.target.setAttribute("aria-invalid", String(typed === undefined));
      if (typed !== undefined) {
        set(lever, typed);
      }
    },
    onblur: (event) => {
      event.target.setAttribute("aria-invalid", "false");
      mark(lever);
    },
  });
}

function hasSlider(lever) {
  return Number.isFinite(lever.min) && Number.isFinite(lever.max);
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
  if (isParameter(lever)) {
    document.getElementById("row-" + lever.key).hidden = !isRead(which, lever);
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
  return typeof one === "number" ? number(one, lever.type === "real" ? undefined : 0) : wordName(String(one));
}
