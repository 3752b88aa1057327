/* The chapters of a visit's story. */

import { number, t } from "../shared/text.js";
import { el } from "./elements.js";

/** The chapters of a visit, in the order in which it happened; the ending stands first as the headline. */
export function chapters(visit) {
  const titles = titlesOf(visit);
  const name = (item) => (item === null || item === undefined ? t("lab.inside.nothing") : titles.get(item) || "#" + item);
  return [
    ending(visit, name),
    el("ol", { class: "chapters" },
      chapter("found", t("lab.inside.found.text", { count: visit.found.length }), found(visit)),
      chapter("shown", t(visit.slate.length ? "lab.inside.shown.text" : "lab.inside.shown.none", { count: visit.slate.length }), slate(visit)),
      chapter("looked", lookedText(visit), null),
      chapter("weighed", t("lab.inside.weighed.text"), weighing(visit, name)),
      chapter("bought", bought(visit, name), null)),
  ];
}

function titlesOf(visit) {
  const titles = new Map();
  visit.found.concat(visit.slate).forEach((one) => titles.set(one.item, one.title));
  visit.slate.forEach((one) => (one.why || []).forEach((why) => titles.set(why.item, why.title)));
  return titles;
}

function ending(visit, name) {
  const reading = readingOf(visit);
  return el("section", { class: "card ending ending-" + reading },
    el("p", { class: "ending-word" }, t("lab.inside.reading." + reading + ".word")),
    el("p", { class: "ending-text" }, t("lab.inside.reading." + reading + ".text", {
      bought: name(visit.withSlate.bought), instead: name(visit.without.bought),
    })));
}

/** What the list did; a purchase that no suggestion looked at had named is the shopper's own. */
function readingOf(visit) {
  const named = visit.slate.some((one) => one.examined && one.item === visit.withSlate.bought);
  return visit.reading === "same" && !named ? "own" : visit.reading;
}

function chapter(key, text, content) {
  return el("li", { class: "card chapter", id: "chapter-" + key },
    el("h2", { class: "chapter-title" }, t("lab.inside." + key + ".title")),
    el("p", { class: "chapter-text" }, text), content);
}

function found(visit) {
  const best = [...visit.found].sort((a, b) => b.utility - a.utility);
  const chips = (items) => el("ul", { class: "chips" }, items.map((one) => el("li", { class: "chip" },
    el("span", {}, one.title), el("span", { class: "chip-value" }, number(one.utility, 2)))));
  return best.length <= 8 ? chips(best) : [chips(best.slice(0, 8)), el("details", { class: "chart-more" },
    el("summary", {}, t("lab.inside.found.more", { count: best.length - 8 })), chips(best.slice(8)))];
}

function slate(visit) {
  if (visit.slate.length === 0) {
    return null;
  }
  const alsoFound = new Set(visit.found.map((one) => one.item));
  return el("ol", { class: "slate" }, visit.slate.map((one) => el("li", { class: "suggestion" + (one.examined ? " examined" : "") },
    el("p", { class: "suggestion-title" }, el("span", { class: "rank" }, String(one.rank)), one.title),
    el("p", { class: "suggestion-tags" },
      el("span", { class: "tag" + (one.examined ? " tag-on" : "") }, t(one.examined ? "lab.inside.lookedAt" : "lab.inside.overlooked")),
      alsoFound.has(one.item) ? el("span", { class: "tag" }, t("lab.inside.alsoFound")) : null),
    why(one, visit.scoreKind))));
}

function why(one, scoreKind) {
  if (!one.why || one.why.length === 0) {
    return el("p", { class: "why muted" }, t("lab.inside.why." + reasonFor(one, scoreKind)));
  }
  const most = Math.max(...one.why.map((reason) => reason.similarity));
  return el("div", { class: "why" }, el("p", { class: "muted" }, t("lab.inside.why.because")),
    el("ul", {}, one.why.map((reason) => el("li", {}, el("span", {}, reason.title),
      el("meter", { min: 0, max: most > 0 ? most : 1, value: Math.max(0, reason.similarity), "aria-hidden": "true" }),
      el("span", { class: "chip-value" }, number(reason.similarity, 3))))));
}

/** Why an item stands there that no purchase of hers explains: a score of 0 only fills the list up, no score means a lot. */
function reasonFor(one, scoreKind) {
  if (one.score === 0) {
    return "filled";
  }
  return one.score === undefined || scoreKind === "draw" ? "drawn" : scoreKind === "purchases" || scoreKind === "utility" ? scoreKind : "own";
}

function lookedText(visit) {
  const looked = visit.slate.filter((one) => one.examined).length;
  if (visit.slate.length === 0) {
    return t("lab.inside.looked.empty");
  }
  return looked === 0 ? t("lab.inside.looked.none") : t("lab.inside.looked.some", { count: looked, all: visit.slate.length });
}

/** The strongest candidates with and without the list, with the option of buying nothing among them. */
function weighing(visit, name) {
  const without = new Map((visit.without.candidates || []).map((one) => [one.item, one.total]));
  const rows = (visit.withSlate.candidates || []).map((one) => ({ ...one, without: without.get(one.item) }));
  const outside = visit.outside || {};
  rows.push({ item: null, title: t("lab.inside.nothing"), utility: outside.utility, noise: outside.noise,
    total: outside.total ?? outside.utility, without: outside.total ?? outside.utility });
  rows.sort((a, b) => b.total - a.total);
  const boughtItem = visit.withSlate.bought ?? null;
  const insteadItem = visit.without.bought ?? null;
  const shown = rows.filter((row, index) => index < 6 || row.item === boughtItem || row.item === insteadItem || row.item === null);
  const totals = shown.flatMap((row) => [row.total, row.without]).filter(Number.isFinite);
  const low = Math.min(0, ...totals);
  const high = Math.max(...totals);
  return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("lab.inside.weighed.title") },
    el("table", { class: "weighing" },
      el("thead", {}, el("tr", {}, ["item", "utility", "push", "luck", "with", "without"].map((key, index) =>
        el("th", { scope: "col", class: index ? "number" : "" }, t("lab.inside.weighed." + key))))),
      el("tbody", {}, shown.map((row) => el("tr", {},
        el("th", { scope: "row" }, row.item === null ? t("lab.inside.nothing") : row.title || name(row.item)),
        el("td", { class: "number" }, number(row.utility, 2)),
        el("td", { class: "number" }, push(row)),
        el("td", { class: "number" }, number(row.noise, 2)),
        total(row.total, row.item === boughtItem, low, high, "with"),
        total(row.without, row.item === insteadItem, low, high, "without"))))));
}

/** What being suggested added. */
function push(row) {
  const added = row.salience ?? (Number.isFinite(row.total) && Number.isFinite(row.noise) ? row.total - row.utility - row.noise : 0);
  return Math.abs(added) < 1e-9 || row.item === null ? "–" : "+" + number(added, 2);
}

function total(value, wins, low, high, which) {
  if (!Number.isFinite(value)) {
    return el("td", { class: "number muted" }, t("lab.inside.weighed.unknown"));
  }
  return el("td", { class: "number total" + (wins ? " wins wins-" + which : "") },
    el("meter", { min: low, max: high > low ? high : low + 1, value: value, "aria-hidden": "true" }),
    el("span", {}, number(value, 2), wins ? el("span", { class: "tick" }, " ✓", el("span", { class: "visually-hidden" }, t("lab.inside.weighed.wins"))) : null));
}

function bought(visit, name) {
  return t("lab.inside.bought.text", { bought: name(visit.withSlate.bought), instead: name(visit.without.bought) })
    + " " + t(visit.reading === "same" || visit.reading === "nothing" ? "lab.inside.bought.alike" : "lab.inside.bought.luck");
}
