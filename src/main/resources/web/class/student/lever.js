/* One lever: a slider for a number, buttons for a word. */
import { hasText, number, percent, t } from "/shared/text.js";
import { h } from "../dom.js";

/** A lever with its name, its value and one sentence; changed(value) is called when it is turned. */
export function lever(of, value, changed) {
  const id = "lever-" + of.key.replace(/\W/g, "-");
  const key = "student.lever." + of.key;
  const about = hasText(key + ".about") ? h("p", { class: "muted small-text" }, t(key + ".about")) : null;
  const name = hasText(key + ".name") ? t(key + ".name") : of.key;
  return of.choices ? words(of, id, name, value, changed, about) : slider(of, id, name, value, changed, about);
}

function slider(of, id, name, value, changed, about) {
  const output = h("output", { for: id }, shown(of, value));
  const input = h("input", { id: id, type: "range", min: of.min, max: of.max, step: of.step, value: value,
    "aria-valuetext": shown(of, value), oninput: () => {
      output.textContent = shown(of, Number(input.value));
      input.setAttribute("aria-valuetext", output.textContent);
      changed(Number(input.value));
    } });
  return h("div", { class: "lever" }, h("div", { class: "lever-line" }, h("label", { for: id }, name), output), input, about);
}

function words(of, id, name, value, changed, about) {
  return h("fieldset", { class: "lever" }, h("legend", {}, name), h("div", { class: "word-choices" }, of.choices.map((choice, i) =>
    h("label", { class: "word-choice" }, h("input", { type: "radio", name: id, id: id + "-" + i, value: choice, checked: choice === value,
      onchange: () => changed(choice) }), h("span", {}, word(choice))))), about);
}

/** A value of a lever in words. */
export function shown(of, value) {
  if (typeof value !== "number") {
    return word(value);
  }
  const rate = of.max <= 1 && of.min >= 0 && of.type === "real";
  return rate ? percent(value, 0) : number(value);
}

function word(value) {
  const key = "student.word." + value;
  return hasText(key) ? t(key) : String(value);
}
