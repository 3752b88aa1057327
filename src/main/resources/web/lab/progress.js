/* How a run goes: place in the queue, rounds, pause, resume, cancel, same again. */

import { number, t } from "../shared/text.js";
import { button, el, put, tell } from "./elements.js";
import { problemsOf } from "./problems.js";
import { sameAgain, start, steer } from "./running.js";

let last = "";

/** Shows how the run goes. */
export function showProgress(box, run) {
  box.hidden = !run;
  if (!run) {
    last = "";
    return;
  }
  const now = run.state + "/" + (run.failure ? "!" : "") + (run.again === null ? "" : run.again);
  if (now !== last) {
    last = now;
    build(box, run);
    tell(stateWords(run));
  }
  update(box, run);
}

function build(box, run) {
  const focused = document.activeElement && document.activeElement.id;
  put(box, el("div", { class: "progress card " + run.state },
    el("div", { class: "progress-line" },
      el("p", { class: "progress-words", id: "progress-words" }),
      el("div", { class: "row" }, buttons(run))),
    el("progress", { id: "progress-bar", max: 1, "aria-label": t("lab.run.progress") }),
    run.state === "queued" ? el("p", { class: "muted small-text" }, t("lab.run.fair")) : null,
    run.again === null ? null : verdict(run.again),
    run.failure ? problemsOf(run.failure) : null,
    run.state === "failed" && run.message ? el("p", { class: "notice bad" }, run.message.message || String(run.message)) : null));
  const back = focused && document.getElementById(focused);
  const first = box.querySelector("button");
  if (back) {
    back.focus();
  } else if (["run-pause", "run-resume", "run-cancel", "run-again"].includes(focused) && first) {
    first.focus();
  }
}

function buttons(run) {
  if (run.state === "running" || run.state === "queued" || run.state === "paused") {
    return [
      run.state === "running" ? button(t("lab.run.pause"), "small", () => steer("pause"), { id: "run-pause" }) : null,
      run.state === "paused" ? button(t("lab.run.resume"), "small primary", () => steer("resume"), { id: "run-resume" }) : null,
      button(t("lab.run.cancel"), "small quiet", () => steer("cancel"), { id: "run-cancel" }),
    ];
  }
  if (run.state === "done") {
    return [button(t("lab.run.again"), "small", () => sameAgain(), { id: "run-again", title: t("lab.run.againAbout") })];
  }
  return run.state === "starting" ? [] : [button(t("lab.run.retry"), "small", () => start(), { id: "run-retry" })];
}

function verdict(isSame) {
  return el("p", { class: isSame ? "notice good" : "notice bad", id: "same" }, t(isSame ? "lab.run.same" : "lab.run.different"));
}

function update(box, run) {
  const bar = box.querySelector("progress");
  if (run.state === "queued" || run.state === "starting") {
    bar.removeAttribute("value");
  } else {
    bar.value = run.rounds ? run.round / run.rounds : run.state === "done" ? 1 : 0;
  }
  bar.hidden = run.state === "done" || run.state === "failed" || run.state === "cancelled";
  box.querySelector("#progress-words").textContent = stateWords(run);
}

function stateWords(run) {
  if (run.state === "queued" && run.position) {
    return t("lab.run.queued", { place: run.position });
  }
  if (run.state === "running" || run.state === "paused") {
    const what = run.state === "paused" ? "paused" : run.round > 0 && run.round <= run.warmup ? "warmup" : "running";
    return t("lab.run." + what, { round: run.round, rounds: run.rounds || "?" });
  }
  if (run.state === "done" && run.done.milliseconds) {
    return t("lab.run.doneIn", { seconds: number(run.done.milliseconds / 1000, 1) });
  }
  return t("lab.run." + (run.state === "queued" ? "starting" : run.state));
}
