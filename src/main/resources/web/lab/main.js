/* The lab page: reads levers, shops and texts, then shows the view that the address asks for. */

import { LANGUAGES, applyText, preferredLanguage, rememberLanguage, currentLanguage, t, useText } from "../shared/text.js";
import { button, el, put } from "./elements.js";
import { markGuess, showGuess, tryRun } from "./guess.js";
import { markInside, showInside } from "./inside.js";
import { markLevers, showLevers } from "./levers.js";
import { showLog } from "./logs.js";
import { problemsOf } from "./problems.js";
import { showProgress } from "./progress.js";
import { forgetResults, showResults } from "./results.js";
import { currentRun, start, watchRun } from "./running.js";
import { markShop, showShops } from "./shops.js";
import * as source from "./source.js";
import { change, current, follow, know, link, onChange } from "./state.js";

const ALL_VIEWS = ["run", "inside", "log"];
const box = (id) => document.getElementById(id);

let levers = [];
let seeds = [];
let views = ALL_VIEWS;

async function open() {
  await learn(preferredLanguage());
  const [about, shops] = await Promise.all([source.levers(), source.seeds()]);
  levers = about.levers;
  seeds = shops;
  // a server that holds a lesson reads logs of its own machine alone
  views = ALL_VIEWS.filter((view) => view !== "log" || (source.abilities.logs && about.logs !== false));
  know(levers, seeds, about.replications, views);
  watchRun((run) => {
    showProgress(box("progress"), run);
    showResults(box("results"), run);
  });
  const unknown = follow(location.hash);
  showAll();
  if (unknown.length > 0) {
    box("shops").append(el("p", { class: "notice bad", role: "alert" }, t("lab.link.unknown", { parts: unknown.join(", ") })));
  }
  onChange(markAll);
  box("skip").addEventListener("click", (event) => {
    event.preventDefault();
    box("content").focus();
  });
  window.addEventListener("hashchange", () => {
    if (location.hash !== link()) {
      follow(location.hash);
    }
  });
  box("loading").hidden = true;
}

/** Writes the whole page, in the language chosen. */
function showAll() {
  applyText(document);
  document.title = t("lab.views." + current().view) + " · " + t("common.brand");
  showViews();
  showLanguages();
  showShops(box("shops"), seeds, levers);
  showLevers(box("levers"), levers, () => tryRun(run));
  showGuess(box("guess"), run);
  showInside(box("inside"), levers);
  if (views.includes("log")) {
    showLog(box("log"));
  }
  forgetResults();
  showProgress(box("progress"), null);
  showProgress(box("progress"), currentRun());
  showResults(box("results"), currentRun());
  markAll(["view"]);
}

/** Brings the page up to the state after a change. */
function markAll(parts) {
  markShop(box("shops"));
  markLevers();
  markGuess();
  views.forEach((view) => {
    box("view-" + view).hidden = current().view !== view;
    box("go-" + view).setAttribute("aria-current", current().view === view ? "page" : "false");
  });
  if (parts.includes("view")) {
    document.title = t("lab.views." + current().view) + " · " + t("common.brand");
  }
  markInside(parts);
}

function run() {
  start();
  // drawn in the next frame, so it can be brought into view in the one after
  requestAnimationFrame(() => requestAnimationFrame(() => box("progress").scrollIntoView({ block: "nearest" })));
}

function showViews() {
  put(box("views"), views.map((view) => button(t("lab.views." + view), "quiet", () => change({ view }), { id: "go-" + view })),
    source.abilities.files ? el("a", { class: "button quiet", id: "go-experiment", href: "/lab/experiment.html?lang=" + currentLanguage() }, t("lab.views.experiment")) : null);
}

function showLanguages() {
  put(box("languages"), LANGUAGES.map((lang) => button(lang.toUpperCase(), "quiet small", () => speak(lang), {
    id: "speak-" + lang, lang, "aria-label": t("common.language." + lang), "aria-pressed": String(lang === currentLanguage()),
  })));
}

async function learn(lang) {
  useText(lang, await source.texts(lang, ["common", "lab"]));
}

async function speak(lang) {
  rememberLanguage(lang);
  await learn(lang);
  showAll();
  box("speak-" + lang).focus();
}

open().catch((failure) => {
  put(box("loading"), problemsOf(failure));
});
