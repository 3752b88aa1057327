/* Step 3: guess first, then run. */

import { number, t } from "../shared/text.js";
import { hundredChart } from "../shared/charts.js";
import { button, el, put, tell } from "./elements.js";
import { change, current } from "./state.js";

let picture = null;

/** Shows the question, the slider for the guess and the button that runs; run is called when a guess is there. */
export function showGuess(box, run) {
  const guess = current().guess;
  const slider = el("input", {
    type: "range", id: "guess-slider", min: 0, max: 100, step: 1, value: guess === null ? 50 : guess,
    "aria-describedby": "guess-about", oninput: () => set(slider), onclick: () => set(slider),
    onkeydown: (event) => {
      if (event.key === "Enter") {
        set(slider);
      }
    },
  });
  const drawing = el("div", { class: "guess-picture", "aria-hidden": "true" });
  put(box,
    el("h2", { class: "stepped" }, el("span", { class: "step" }, "3"), t("lab.guess.title")),
    el("div", { class: "guess" },
      el("div", { class: "guess-ask" },
        el("label", { for: "guess-slider", class: "guess-question", id: "guess-question" }, t("lab.guess.question")),
        el("div", { class: "guess-line" }, slider, el("output", { id: "guess-number", for: "guess-slider" })),
        el("p", { class: "muted small-text", id: "guess-about" }, t("lab.guess.about")),
        el("p", { class: "check" },
          el("input", { type: "checkbox", id: "ghosts", checked: current().ghosts, onchange: (event) => change({ ghosts: event.target.checked }) }),
          el("label", { for: "ghosts" }, t("lab.guess.ghosts"))),
        el("div", { class: "row" }, button(t("lab.guess.run"), "primary large", () => tryRun(run), { id: "run-button" })),
        el("p", { class: "need", id: "guess-need", role: "alert" })),
      drawing));
  picture = hundredChart(drawing, dataOf(guess), { title: "", saving: false, name: "guess" });
  markGuess();
}

/** Writes the guess of the state. */
export function markGuess() {
  const guess = current().guess;
  const slider = document.getElementById("guess-slider");
  if (guess !== null && Number(slider.value) !== guess) {
    slider.value = guess;
  }
  document.getElementById("ghosts").checked = current().ghosts;
  document.getElementById("guess-number").textContent = guess === null ? "?" : number(guess, 0);
  slider.setAttribute("aria-valuetext", guess === null ? t("lab.guess.none") : t("lab.guess.value", { guess }));
  document.getElementById("guess-question").textContent = t(current().two ? "lab.guess.questionOfA" : "lab.guess.question");
  picture.update(dataOf(guess));
}

function dataOf(guess) {
  return { parts: [], guess: guess === null ? null : guess / 100, columns: 10, bare: true };
}

function set(slider) {
  document.getElementById("guess-need").textContent = "";
  change({ guess: Number(slider.value) });
}

/** Runs if there is a guess, and asks for it if there is none. */
export function tryRun(run) {
  if (current().guess === null) {
    document.getElementById("guess-need").textContent = t("lab.guess.need");
    document.getElementById("guess-slider").focus();
    tell(t("lab.guess.need"));
    return;
  }
  run();
}
