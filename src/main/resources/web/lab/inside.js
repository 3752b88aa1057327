/* One visit of one shopper, told as a story: found, shown and why, looked at, weighed with and without, bought. */

import { number, t } from "../shared/text.js";
import { button, el, put, tell } from "./elements.js";
import { problemsOf } from "./problems.js";
import { changedLevers } from "./changed.js";
import { chapters } from "./story.js";
import * as source from "./source.js";
import { change, current, side } from "./state.js";
import { shopTitle } from "./shops.js";

let box = null;
let levers = [];
let asked = "";
let visit = null;
let question = 0;
/** Going back to earlier visits: the round to be left behind, because asked for a round without a visit the lab tells the next. */
let back = 0;

/** Prepares the view; the visit itself is asked for when the view is seen. */
export function showInside(parent, allLevers) {
  box = parent;
  levers = allLevers;
  asked = "";
  put(box,
    el("div", { class: "card visit-bar" },
      el("p", { id: "inside-shop", class: "inside-shop" }),
      el("div", { class: "steppers" },
        stepper("user", t("lab.inside.shopper"), () => visit && visit.users),
        stepper("round", t("lab.inside.round"), () => visit && visit.rounds))),
    el("div", { id: "visit", "aria-busy": "false" }));
}

function stepper(what, label, many) {
  const field = el("input", {
    type: "number", id: "inside-" + what, min: what === "user" ? 0 : 1, step: 1, inputmode: "numeric",
    onchange: () => go(what, Number(field.value), many()),
  });
  const step = (by) => () => go(what, Number(field.value) + by, many());
  return el("div", { class: "stepper", role: "group", "aria-label": label },
    button("‹", "small", step(-1), { "aria-label": t("lab.inside.before." + what), id: what + "-before" }),
    el("label", { for: "inside-" + what }, label), field,
    el("span", { class: "muted", id: "of-" + what }),
    button("›", "small", step(1), { "aria-label": t("lab.inside.next." + what), id: what + "-next" }));
}

function go(what, to, many) {
  const first = what === "user" ? 0 : 1;
  const last = many ? (what === "user" ? many - 1 : many) : to;
  const there = Math.min(last, Math.max(first, Math.round(to) || first));
  back = what === "round" && visit && there < visit.round ? visit.round : 0;
  change(what === "user" ? { user: there } : { user: visit ? visit.user : current().user, round: there });
}

/** Shows the visit that the state asks for, if the view is seen. */
export function markInside() {
  if (!box || current().view !== "inside") {
    return;
  }
  const now = JSON.stringify([side("a"), current().user, current().round]);
  if (now !== asked) {
    asked = now;
    load();
  }
}

async function load() {
  const mine = ++question;
  const story = document.getElementById("visit");
  story.setAttribute("aria-busy", "true");
  if (!story.firstChild) {
    put(story, el("p", { class: "card muted", role: "status" }, t("lab.inside.loading")));
  }
  document.getElementById("inside-shop").textContent = shopWords();
  try {
    const answer = await askFor(current().user, current().round);
    if (mine === question) {
      visit = answer;
      tellVisit(story);
    }
  } catch (failure) {
    if (mine === question) {
      put(story, problemsOf(failure));
    }
  }
  story.setAttribute("aria-busy", "false");
}

/** A visit; on the way back, the nearest one before the round that is left. */
async function askFor(user, round) {
  const about = { side: side("a"), ...(user === null ? {} : { user }) };
  let answer = await source.inside({ ...about, ...(round === null ? {} : { round }) });
  for (let earlier = (round ?? 1) - 1; back > 0 && answer.round >= back && earlier >= 1; earlier--) {
    answer = await source.inside({ ...about, round: earlier });
  }
  return answer;
}

function shopWords() {
  const moved = changedLevers(levers, side("a"));
  return t("lab.inside.of", { shop: shopTitle(current().base) }) + (moved ? " · " + moved : "");
}

function tellVisit(story) {
  ["user", "round"].forEach((what) => {
    const field = document.getElementById("inside-" + what);
    field.value = visit[what];
    field.max = what === "user" ? visit.users - 1 : visit.rounds;
    document.getElementById("of-" + what).textContent = t("lab.inside.ofMany", { count: number(visit[what + "s"], 0) });
  });
  put(story, chapters(visit));
  tell(t("lab.inside.told", { user: visit.user, round: visit.round }));
}
