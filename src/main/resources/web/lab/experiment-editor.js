/* Where an experiment file is written or opened, with the problems found in it. */

import { t } from "../shared/text.js";
import { button, el, put } from "./elements.js";
import { problemsOf } from "./problems.js";

const PLACE = /line (\d+), column (\d+)/;
const NAME = "experiment.yaml";
const KEYS = ["base", "vary", "design", "recommenders", "run", "measures"];

const EXAMPLES = {
  look: `base:
  world: {users: 600, items: 200}
  run: {rounds: 30}
vary:
  shopper.attention:
    {from: 0.2, to: 1.0, steps: 5}
recommenders: [random, item-llr]
run: {replications: 4}
measures: [taken_share, caused_share]
`,
  plane: `base:
  world: {users: 600, items: 200}
  run: {rounds: 30}
vary:
  shopper.search: [2, 5, 10, 20, 40]
  shopper.attention:
    {from: 0.2, to: 1.0, steps: 5}
recommenders: [item-llr]
run: {replications: 3}
measures: [taken_share, caused_share]
`,
  methods: `base: amazon.yaml
recommenders: [random, popular, item-llr, oracle]
run: {replications: 3}
measures: [taken_share, caused_share, revenue]
`,
};

const WIDTH = 44;

/** An example, with its question before it as lines of comment. */
function example(key) {
  const lines = [];
  t("experiment.example." + key + ".question").split(" ").forEach((word) => {
    const last = lines.length - 1;
    if (last >= 0 && (lines[last] + " " + word).length <= WIDTH) {
      lines[last] += " " + word;
    } else {
      lines.push("# " + word);
    }
  });
  return lines.join("\n") + "\n" + EXAMPLES[key];
}

/**
 * Shows the editor. onRun gets the name of the file and its text. What an earlier editor held goes on.
 * Gives {value(), name(), example(), showProblems(failure)}; example is the key of the example that stands there unchanged, or null.
 */
export function editor(box, onRun, earlier) {
  let name = NAME;
  let shown = null;
  const numbers = el("pre", { class: "line-numbers", "aria-hidden": "true" });
  const area = el("textarea", {
    id: "experiment-text", spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off",
    "aria-label": t("experiment.file.label"), "aria-describedby": "experiment-problems",
    oninput: () => {
      shown = null;
      count();
    }, onscroll: () => {
      numbers.scrollTop = area.scrollTop;
    },
  });
  const problems = el("div", { id: "experiment-problems", role: "alert" });
  const input = el("input", { type: "file", id: "experiment-file", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true",
    accept: ".yaml,.yml,text/plain", onchange: () => read(input.files[0]) });
  const frame = el("div", {
    class: "editor",
    ondragover: (event) => {
      event.preventDefault();
      frame.classList.add("over");
    },
    ondragleave: () => frame.classList.remove("over"),
    ondrop: (event) => {
      event.preventDefault();
      frame.classList.remove("over");
      read(event.dataTransfer.files[0]);
    },
  }, numbers, area);

  function count() {
    numbers.textContent = Array.from({ length: area.value.split("\n").length }, (unused, index) => index + 1).join("\n");
  }

  function write(text, called, key) {
    area.value = text;
    shown = key || null;
    name = called;
    put(problems);
    count();
  }

  async function read(file) {
    input.value = "";
    if (file) {
      write(await file.text(), file.name);
    }
  }

  function goTo(line, column) {
    const before = area.value.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(before + column - 1, before + column - 1);
    area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(area).lineHeight));
  }

  function problem(message) {
    const place = PLACE.exec(message);
    return el("li", {}, place
      ? button(message, "", () => goTo(Number(place[1]), Number(place[2])), { title: t("experiment.problems.go") })
      : message);
  }

  function showProblems(failure) {
    const found = failure && failure.error && failure.error.key === "problems" ? failure.error.problems : null;
    if (found && found.length > 0) {
      put(problems, el("div", { class: "notice bad" }, el("p", {}, el("strong", {}, t("experiment.problems.title", { count: found.length }))),
        el("ul", { class: "problem-list" }, found.map(problem))));
    } else {
      put(problems, failure ? problemsOf(failure) : null);
    }
  }

  put(box, el("h2", {}, t("experiment.file.title")),
    el("div", { class: "example-row", role: "group", "aria-label": t("experiment.examples") },
      Object.keys(EXAMPLES).map((key) => button(t("experiment.example." + key + ".name"), "small", () => write(example(key), NAME, key), { id: "example-" + key })),
      button(t("experiment.file.open"), "small quiet", () => input.click(), { id: "experiment-open" }), input),
    frame, problems,
    el("div", { class: "row" }, button(t("experiment.run"), "primary", () => onRun(name, area.value), { id: "experiment-run" }),
      el("p", { class: "muted small-text" }, t("experiment.file.same"))),
    el("details", { class: "chart-more" }, el("summary", {}, t("experiment.keys.title")),
      el("dl", { class: "keys" }, KEYS.map((key) => [el("dt", {}, key), el("dd", {}, t("experiment.keys." + key))]))));
  const key = earlier ? earlier.example() : "look";
  if (key) {
    write(example(key), NAME, key);
  } else {
    write(earlier.value(), earlier.name());
  }
  return { value: () => area.value, name: () => name, example: () => shown, showProblems };
}
