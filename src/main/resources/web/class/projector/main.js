/* The page at the wall: one picture for each step, readable from the back of the room. */
import { currentLanguage, preferredLanguage, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { speak, speakOther } from "../language.js";
import { clock } from "../lesson.js";
import { live } from "../live.js";
import { arrival } from "./arrival.js";
import { discussion } from "./discussion.js";
import { keepFitting } from "./fit.js";
import { guess } from "./guess.js";
import { inside } from "./inside.js";
import { missions } from "./missions.js";
import { reveal } from "./reveal.js";
import { shop, wish } from "./shop.js";
import { gone, ticket } from "./ticket.js";
import { together } from "./together.js";

const PARTS = ["common", "projector", "student", "items", "script", "missions"];
const VIEWS = { join: arrival, guess, wish, shop, reveal, inside, together, discussion, ticket, end: ticket, missions };
const COUNTED = ["guess", "wish", "shop", "discussion", "ticket"];

const at = (id) => document.getElementById(id);
let room = null;
let view = null;
let shown = "";
let timerEnd = null;
let running = null;

function show(answer) {
  const first = room === null;
  room = answer;
  if (first && !new URLSearchParams(location.search).get("lang") && answer.room.lang !== currentLanguage()) {
    speak(answer.room.lang, PARTS).then(() => show(answer));
    return;
  }
  trouble("");
  timerEnd = answer.timer && answer.timer.endsInSeconds !== undefined ? Date.now() + answer.timer.endsInSeconds * 1000 : null;
  head(answer);
  if (answer.step !== shown) {
    shown = answer.step;
    view = VIEWS[shown]();
    replace(at("view"), view.root);
  }
  view.update(answer);
}

function head(answer) {
  const title = t("script.step." + answer.step + ".name");
  at("step").textContent = title;
  document.title = title + " · " + t("common.brand");
  at("done").hidden = COUNTED.indexOf(answer.step) < 0;
  at("done").textContent = t("projector.done", { done: answer.counts.done, all: answer.counts.joined });
  at("entry").hidden = answer.step === "join";
  replace(at("entry"), shortAddress(answer.address), " ", h("strong", {}, answer.room.word));
  showTimer();
}

/** The address as it is typed: without the scheme and without the word. */
function shortAddress(address) {
  return address ? address.replace(/^https?:\/\//, "").split("/")[0] : "";
}

function showTimer() {
  const left = timerEnd === null ? null : Math.max(0, Math.round((timerEnd - Date.now()) / 1000));
  at("timer").hidden = left === null;
  at("timer").textContent = left === null ? "" : clock(left);
  at("timer").classList.toggle("is-over", left === 0);
}

function fail(failure) {
  if (failure && failure.status === 410) {
    running.stop();
    shown = "gone";
    timerEnd = null;
    showTimer();
    at("done").hidden = true;
    at("entry").hidden = true;
    at("step").textContent = t("projector.gone.title");
    replace(at("view"), gone());
  } else if (failure && failure.status !== undefined) {
    trouble(t("projector.lost"));
  } else {
    throw failure;
  }
}

function trouble(text) {
  at("trouble").hidden = !text;
  at("trouble").textContent = text;
}

at("language").addEventListener("click", () => {
  speakOther(PARTS).then(() => {
    if (shown === "gone") {
      at("step").textContent = t("projector.gone.title");
      replace(at("view"), gone());
    } else if (room) {
      shown = "";
      show(room);
    }
  });
});

setInterval(showTimer, 500);
keepFitting(at("view"));
speak(preferredLanguage(), PARTS).then(() => {
  running = live("/api/class/projector", null, show, fail);
});
