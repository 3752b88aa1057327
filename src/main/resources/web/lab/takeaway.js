/* What to take along: the link, the scenario files with the command that repeats the run, tables and pictures. */

import { t } from "../shared/text.js";
import { saveFile } from "../shared/charts.js";
import { button, el, put, tell } from "./elements.js";
import { sideName } from "./chartdata.js";
import * as source from "./source.js";

/** Shows what to take along of a finished run. */
export async function showTakeaway(box, run) {
  box.hidden = false;
  const commands = commandsOf(run);
  put(box, el("h3", {}, t("lab.take.title")),
    el("div", { class: "take" },
      el("div", { class: "take-part" }, el("h4", {}, t("lab.take.link")), el("p", { class: "muted small-text" }, t("lab.take.linkAbout")),
        button(t("lab.take.copyLink"), "small", () => copy(location.href), { id: "copy-link" })),
      el("div", { class: "take-part" }, el("h4", {}, t("lab.take.scenario")),
        el("p", { class: "muted small-text" }, t("lab.take.scenarioAbout")),
        el("div", { class: "row" }, run.sides.filter((side) => side.yaml).map((side, index) => button(
          fileOf(index), "small", () => saveFile(fileOf(index), side.yaml, "application/yaml"), { id: "save-scenario-" + index }))),
        el("pre", { class: "command", tabindex: "0", "aria-label": t("lab.take.command") }, el("code", { id: "command" }, commands)),
        button(t("lab.take.copyCommand"), "quiet small", () => copy(document.getElementById("command").textContent))),
      el("div", { class: "take-part" }, el("h4", {}, t("lab.take.files")), el("p", { class: "muted small-text" }, t("lab.take.filesAbout")),
        el("ul", { class: "files", id: "files" }))),
    run.done.provenance ? provenance(run.done.provenance) : null);
  if (source.abilities.files) {
    await showFiles(run);
  }
}

function fileOf(index) {
  return "scenario-" + sideName(index).toLowerCase() + ".yaml";
}

/** The command that writes the same table from the scenario files that were saved. */
function commandsOf(run) {
  const arms = run.done.arms.map((arm) => arm.recommender);
  return run.sides.length > 1
    ? "java -jar uptake.jar run " + run.sides.map((side, index) => fileOf(index)).join(" ")
    : "java -jar uptake.jar run " + fileOf(0) + (arms.length > 1 ? " --recommender " + arms.join(",") : "");
}

/** The command as the lab itself names it beside the file it writes. */
function commandOf(files) {
  const summary = files.find((file) => file.name === "summary.csv");
  return summary && summary.command ? summary.command.replace(/^uptake /, "java -jar uptake.jar ") : null;
}

async function showFiles(run) {
  const list = document.getElementById("files");
  try {
    const files = await run.handle.files();
    const command = commandOf(files);
    if (command) {
      document.getElementById("command").textContent = command;
    }
    put(list, files.map((file) => el("li", {}, el("a", { href: file.href, download: file.name }, file.name))));
  } catch (failure) {
    put(list, el("li", { class: "muted" }, t("lab.take.gone")));
  }
}

function provenance(given) {
  const plain = (value) => typeof value === "string" || typeof value === "number";
  const entries = Object.entries(given).flatMap(([key, value]) => (plain(value) ? [[key, value]]
    : key === "libraries" || key === "hashes" ? Object.entries(value).filter(([, one]) => plain(one)) : []));
  return el("details", { class: "chart-more" }, el("summary", {}, t("lab.take.provenance")),
    el("dl", { class: "provenance" }, entries.map(([key, value]) => [el("dt", {}, key), el("dd", {}, String(value))])));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    tell(t("lab.take.copied"));
    flash(t("lab.take.copied"));
  } catch (e) {
    flash(t("lab.take.notCopied"));
  }
}

function flash(text) {
  let note = document.getElementById("flash");
  if (!note) {
    note = el("p", { id: "flash", class: "flash", "aria-hidden": "true" });
    document.body.append(note);
  }
  note.textContent = text;
  note.hidden = false;
  setTimeout(() => {
    note.hidden = true;
  }, 2500);
}
