/* An own purchase log: what was read of it, and what would count as following a suggestion though nothing is known to be shown. */

import { hasText, number, percent, t } from "../shared/text.js";
import { sharesChart, SORTS } from "../shared/charts.js";
import { button, el, put, tell } from "./elements.js";
import { problemsOf } from "./problems.js";
import * as source from "./source.js";

const COLUMNS = ["user", "item", "timestamp"];

let log = null;
let stream = null;

/** Shows where to put a log. */
export function showLog(box) {
  log = null;
  const input = el("input", { type: "file", id: "log-file", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true",
    accept: ".csv,.gz,.txt,.tsv,.data,.dat", onchange: () => read(input.files[0]) });
  const drop = el("div", {
    class: "drop card",
    ondragover: (event) => {
      event.preventDefault();
      drop.classList.add("over");
    },
    ondragleave: () => drop.classList.remove("over"),
    ondrop: (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      read(event.dataTransfer.files[0]);
    },
  },
  el("p", { class: "drop-title" }, t("lab.log.drop")),
  el("p", { class: "muted" }, t("lab.log.columns")),
  button(t("lab.log.choose"), "primary", () => input.click(), { id: "log-choose" }), input,
  el("details", { class: "chart-more name-columns" }, el("summary", {}, t("lab.log.name")),
    el("div", { class: "row" }, COLUMNS.map((role) => el("div", { class: "field" },
      el("label", { for: "column-" + role }, roleName(role)), el("input", { id: "column-" + role, autocomplete: "off" }))))),
  el("p", { class: "muted small-text" }, t("lab.log.private")));
  put(box, drop, el("div", { id: "log-report", class: "stack" }), el("div", { id: "log-result", class: "stack" }));
}

async function read(file) {
  if (!file) {
    return;
  }
  const report = document.getElementById("log-report");
  document.getElementById("log-file").value = "";
  put(document.getElementById("log-result"));
  put(report, el("p", { class: "card", role: "status" }, t("lab.log.reading", { file: file.name })));
  try {
    if (log) {
      source.deleteLog(log.id).catch(() => {});
    }
    log = await source.openLog(file, Object.fromEntries(COLUMNS.map((role) => [role, document.getElementById("column-" + role).value.trim()])));
    showReport(report, file.name);
    tell(t("lab.log.read", { count: log.report.kept }));
  } catch (failure) {
    put(report, problemsOf(failure));
  }
}

function showReport(box, name) {
  const report = log.report;
  put(box, el("section", { class: "card stack" },
    el("h2", {}, name),
    el("p", { id: "log-kept" }, t("lab.log.kept", { rows: report.rows, kept: report.kept, merged: report.merged, users: report.users, items: report.items })),
    refusals(report.refused),
    el("h3", {}, t("lab.log.preview")), preview(),
    el("div", { class: "row ask-log" },
      el("label", { for: "log-list" }, t("lab.log.list")),
      el("select", { id: "log-list" }, [1, 5, 10, 20].map((size) => el("option", { value: String(size), selected: size === 10 }, String(size)))),
      el("label", { for: "log-periods" }, t("lab.log.periods")),
      el("select", { id: "log-periods" }, el("option", { value: "month" }, t("lab.log.period.month")),
        el("option", { value: "quantiles:0.5,0.75,1" }, t("lab.log.period.quantiles"))),
      button(t("lab.log.ask"), "primary", ask, { id: "log-ask" }),
      button(t("lab.log.delete"), "quiet", forget))));
}

function refusals(refused) {
  if (refused.length === 0) {
    return el("p", { class: "muted" }, t("lab.log.noneRefused"));
  }
  return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("lab.log.refused") },
    el("table", {}, el("caption", { class: "visually-hidden" }, t("lab.log.refused")),
      el("thead", {}, el("tr", {}, ["refused", "count", "example"].map((key) => el("th", { scope: "col" }, t("lab.log." + key))))),
      el("tbody", {}, refused.map((one) => el("tr", {}, el("th", { scope: "row" }, reasonOf(one)),
        el("td", { class: "number" }, number(one.count, 0)), el("td", {}, el("code", {}, one.example || "")))))));
}

function reasonOf(one) {
  const key = "lab.log.reason." + one.reason.toUpperCase().replace(/-/g, "_");
  return hasText(key) ? t(key) : one.reason;
}

/** The first rows as they stand in the file, with what each column was taken for. */
function preview() {
  const rows = log.preview.slice(0, 5);
  const head = log.columns;
  return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("lab.log.preview") },
    el("table", {},
      el("thead", {}, el("tr", {}, head.map((column) => el("th", { scope: "col" }, column.name ?? "",
        el("span", { class: "column-role" }, column.role ? t("lab.log.takenFor", { role: roleName(column.role) }) : t("lab.log.unused")))))),
      el("tbody", {}, rows.map((row) => el("tr", {}, row.map((cell) => el("td", {}, String(cell))))))));
}

function roleName(role) {
  return hasText("lab.log.role." + role) ? t("lab.log.role." + role) : role;
}

async function ask() {
  const box = document.getElementById("log-result");
  const list = Number(document.getElementById("log-list").value);
  const periods = document.getElementById("log-periods").value;
  put(box, el("section", { class: "card" }, el("p", { role: "status", id: "log-working" }, t("lab.log.working")),
    el("progress", { "aria-label": t("lab.log.working") })));
  try {
    if (stream) {
      stream.close();
    }
    stream = await source.audit(log.id, list, periods, (message) => take(box, message, list));
  } catch (failure) {
    put(box, problemsOf(failure));
  }
}

function take(box, { event, data }, list) {
  if (event === "progress" && data.total) {
    const bar = box.querySelector("progress");
    bar.max = data.total;
    bar.value = data.done;
  } else if (event === "state" && data.state === "failed") {
    put(box, problemsOf({ error: data.error || { key: "unexpected" } }));
  } else if (event === "done") {
    showExhibit(box, data, list);
  }
}

const DEFINITIONS = ["personal", "earlier-basket-item", "any-basket-item"];
const LOOKS = { "item-cosine": SORTS.taken, "item-llr": SORTS.caused, popular: SORTS.coincident, random: SORTS.ghost };

function showExhibit(box, data, list) {
  const rows = data.rows.filter((row) => !row.list || row.list === list);
  const section = el("section", { class: "card", id: "exhibit" });
  put(box, section);
  const value = (row) => ({ label: row.recommender, sort: LOOKS[row.recommender] || SORTS.shown, mean: row.share, low: row.low, high: row.high });
  const of = (definition) => rows.filter((row) => row.definition === definition);
  const best = (definition) => of(definition).find((row) => row.recommender === "item-cosine") || of(definition)[0];
  const share = (definition) => {
    const row = best(definition);
    return row && Number.isFinite(row.share) ? percent(row.share, 0) : t("lab.log.exhibit.undefined");
  };
  const about = { personal: share(DEFINITIONS[0]), earlier: share(DEFINITIONS[1]), any: share(DEFINITIONS[2]), list };
  sharesChart(section, {
    rows: DEFINITIONS.filter((one) => of(one).length > 0).map((one) => ({ name: t("lab.log.definition." + one) + " " + t("lab.log.per." + one), values: of(one).map(value) })),
  }, {
    name: "exhibit", level: 2, title: t("lab.log.exhibit.title", about), measure: t("lab.log.exhibit.measure", about),
    reading: t("lab.log.exhibit.reading", about), note: t("lab.log.exhibit.popular") + " " + t("common.marks.note"), axis: t("lab.log.exhibit.axis"),
    table: () => ({
      head: ["definition", "recommender", "share", "hits", "of"].map((key) => t("lab.log.table." + key)),
      rows: rows.map((row) => [t("lab.log.definition." + row.definition), row.recommender, percent(row.share, 2),
        number(row.numerator, 0), number(row.denominator, 0)]),
    }),
  });
  tell(t("lab.log.exhibit.title", about));
  section.scrollIntoView({ block: "nearest" });
}

async function forget() {
  const gone = log;
  showLog(document.getElementById("log"));
  if (gone) {
    await source.deleteLog(gone.id).catch(() => {});
  }
  tell(t("lab.log.deleted"));
  document.getElementById("log-choose").focus();
}
