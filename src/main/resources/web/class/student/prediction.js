/* The prediction before a run: a share on a slider, any other measure as a number. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";

/** The control: root, value() as a fraction or number (null until given), clear(). */
export function prediction(goal, changed) {
  return /(_share|_rate)$/.test(goal.measure) ? share(goal, changed) : figure(goal, changed);
}

function share(goal, changed) {
  let given = false;
  const output = h("output", { for: "prediction" }, "?");
  const input = h("input", { id: "prediction", type: "range", min: 0, max: 100, step: 1, value: 50, oninput: () => {
    given = true;
    draw();
    changed();
  } });
  function draw() {
    output.textContent = given ? t("student.mission.percent", { value: Number(input.value) }) : "?";
    input.setAttribute("aria-valuetext", output.textContent);
  }
  return {
    root: h("div", { class: "lever" }, h("div", { class: "lever-line" },
      h("label", { for: "prediction" }, t("student.mission.predict", { measure: t("student.measure." + goal.measure) })), output), input),
    value: () => given ? Number(input.value) / 100 : null,
    clear() {
      given = false;
      draw();
      changed();
    },
  };
}

function figure(goal, changed) {
  const input = h("input", { id: "prediction", type: "number", step: "any", inputmode: "decimal", oninput: () => changed() });
  return {
    root: h("div", { class: "field" },
      h("label", { for: "prediction" }, t("student.mission.predict", { measure: t("student.measure." + goal.measure) })), input),
    value: () => input.value === "" ? null : Number(input.value),
    clear() {
      input.value = "";
      changed();
    },
  };
}
