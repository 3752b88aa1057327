/* What went wrong, in words: each problem with what to do. */

import { hasText, t } from "../shared/text.js";
import { el } from "./elements.js";

/** A notice with every problem of a failure {status, error}. */
export function problemsOf(failure) {
  const error = failure && failure.error;
  if (!error) {
    console.error(failure);
    return el("div", { class: "notice bad" }, t("common.error.unexpected"));
  }
  if (error.key === "busy") {
    return busy(error);
  }
  const all = error.problems && error.problems.length > 0 ? error.problems : [wordsOf(error)];
  return el("div", { class: "notice bad" },
    all.length === 1
      ? el("p", {}, all[0])
      : [el("p", {}, t("lab.problems.many", { count: all.length })), el("ul", {}, all.map((one) => el("li", {}, one)))]);
}

function busy(error) {
  return el("div", { class: "notice" },
    el("p", {}, el("strong", {}, t("lab.busy.title"))),
    el("p", {}, t("lab.busy.text")), error.position ? el("p", {}, t("lab.busy.place", { place: error.position })) : null);
}

function wordsOf(error) {
  const own = ["common.error.", "lab.error."].map((section) => section + error.key).find(hasText);
  if (own) {
    return t(own);
  }
  return error.message ? error.message + (error.maybe ? " " + error.maybe : "") : t("common.error.unexpected");
}
