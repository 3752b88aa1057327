/* The page for experiment files: write or open one, run it, follow it, take its table and charts along. */

import { getJson, postJson } from "../shared/net.js";
import { listen } from "../shared/stream.js";
import { LANGUAGES, applyText, currentLanguage, loadText, number, preferredLanguage, rememberLanguage, t } from "../shared/text.js";
import { button, el, put, tell } from "./elements.js";
import { editor } from "./experiment-editor.js";
import { showResult } from "./experiment-result.js";
import { problemsOf } from "./problems.js";

const API = "/api/lab/";
const KINDS = ["state", "progress", "done"];
const PARTS = ["common", "lab", "experiment"];
const VIEWS = ["run", "inside", "log"];
const box = (id) => document.getElementById(id);

let run = null;
let writing = null;

async function open() {
  await loadText(preferredLanguage(), PARTS);
  showAll();
  box("loading").hidden = true;
  box("page").hidden = false;
}

/** Writes the whole page, in the language chosen; what was written into the editor stays. */
function showAll() {
  applyText(document);
  document.title = t("lab.views.experiment") + " · " + t("common.brand");
  showViews();
  put(box("languages"), LANGUAGES.map((lang) => button(lang.toUpperCase(), "quiet small", () => speak(lang), {
    id: "speak-" + lang, lang, "aria-label": t("common.language." + lang), "aria-pressed": String(lang === currentLanguage()),
  })));
  writing = editor(box("writing"), start, writing);
  showProgress();
  showOutcome();
}

function showViews() {
  const lang = "?lang=" + currentLanguage();
  put(box("views"), VIEWS.map((view) => el("a", { class: "button quiet", href: "/lab/" + lang + "#view=" + view }, t("lab.views." + view))),
    el("a", { class: "button quiet", href: "/lab/experiment.html" + lang, "aria-current": "page" }, t("lab.views.experiment")));
}

async function speak(lang) {
  rememberLanguage(lang);
  await loadText(lang, PARTS);
  showAll();
  box("speak-" + lang).focus();
}

async function start(name, text) {
  stop();
  const mine = { state: "starting", done: 0, total: 0, since: performance.now(), failure: null, message: null, result: null, files: [], address: null, stream: null };
  run = mine;
  writing.showProblems(null);
  showProgress();
  showOutcome();
  try {
    const begun = await postJson(API + "experiments", { source: name, text, language: currentLanguage() });
    mine.name = begun.name;
    mine.total = begun.points;
    mine.state = begun.state;
    mine.address = API + "runs/" + encodeURIComponent(begun.id);
    follow(mine);
    box("progress").scrollIntoView({ block: "nearest" });
  } catch (failure) {
    run = null;
    writing.showProblems(failure);
  }
  showProgress();
  showOutcome();
}

function follow(mine) {
  mine.stream = listen({
    events: mine.address + "/events",
    kinds: KINDS,
    poll: async (after) => (await getJson(mine.address + "?after=" + after)).messages,
    onMessage: (message) => {
      take(mine, message);
    },
  });
}

function take(mine, { event, data }) {
  if (event === "progress") {
    mine.done = data.done;
    mine.total = data.total;
  } else if (event === "done") {
    mine.state = "done";
    mine.result = data;
    mine.stream.close();
    takeFiles(mine);
  } else if (event === "state" && mine.state !== "done") {
    mine.state = data.state;
    mine.failure = data.error ? { error: data.error } : null;
    if (data.state === "running") {
      mine.since = performance.now();
    }
    if (data.state === "failed" || data.state === "cancelled") {
      mine.stream.close();
    }
  }
  if (run === mine) {
    showProgress();
  }
}

async function takeFiles(mine) {
  try {
    mine.files = (await getJson(mine.address + "/files")).files;
  } catch (failure) {
    mine.failure = failure;
  }
  if (run === mine) {
    showProgress();
    showOutcome();
    tell(words(mine));
  }
}

function stop() {
  if (run && run.stream) {
    run.stream.close();
    if (run.state === "queued" || run.state === "running") {
      postJson(run.address + "/cancel").catch(() => {});
    }
  }
}

function showProgress() {
  box("progress").hidden = !run;
  if (!run) {
    put(box("progress"));
    return;
  }
  const going = ["starting", "queued", "running"].includes(run.state);
  if (!box("words") || box("words").dataset.state !== run.state) {
    put(box("progress"), el("div", { class: "progress card " + run.state },
      el("div", { class: "progress-line" }, el("p", { class: "progress-words", id: "words", "data-state": run.state }),
        run.address && going ? button(t("lab.run.cancel"), "small quiet", cancel, { id: "cancel" }) : null),
      going ? el("progress", { id: "bar", max: 1, "aria-label": t("experiment.progress.label") }) : null,
      run.failure ? problemsOf(run.failure) : null));
  }
  box("words").textContent = words(run);
  const bar = box("bar");
  if (bar && run.state === "running" && run.total) {
    bar.value = run.done / run.total;
  }
}

function cancel() {
  postJson(run.address + "/cancel").catch((failure) => {
    run.failure = failure;
    showProgress();
  });
}

function words(mine) {
  if (mine.state === "running") {
    return t("experiment.progress.running", { done: Math.floor(mine.done), total: mine.total }) + timeLeft(mine);
  }
  if (mine.state === "done" && mine.result) {
    return t("experiment.progress.done", {
      seconds: number(mine.result.milliseconds / 1000, 1), points: mine.total, worlds: mine.result.worlds,
    });
  }
  return t("experiment.progress." + mine.state);
}

/** From the speed so far, once there is enough of it. */
function timeLeft(mine) {
  const seconds = (performance.now() - mine.since) / 1000;
  if (mine.done <= 0 || seconds < 2) {
    return "";
  }
  const left = seconds * (mine.total - mine.done) / mine.done;
  return " · " + (left < 90
    ? t("experiment.progress.seconds", { seconds: Math.max(1, Math.round(left)) })
    : t("experiment.progress.minutes", { minutes: Math.round(left / 60) }));
}

function showOutcome() {
  if (run && run.result && run.files.length > 0) {
    showResult(box("result"), run);
  } else {
    put(box("result"), run ? null : el("p", { class: "empty-result" }, t("experiment.empty")));
  }
}

open().catch((failure) => {
  put(box("loading"), problemsOf(failure));
});
