/* The student page: who am I, what is going on, and the view of the step. */
import { getJson, postJson } from "/shared/net.js";
import { hasText, preferredLanguage, t } from "/shared/text.js";
import { animalPicture } from "../animals.js";
import { h, replace } from "../dom.js";
import { speak, speakOther } from "../language.js";
import { animalName, clock } from "../lesson.js";
import { follow } from "./connection.js";
import { discussionView } from "./discussion.js";
import { guessView } from "./guess.js";
import { insideView } from "./inside.js";
import { doorView } from "./door.js";
import { missionView } from "./mission.js";
import { revealView } from "./reveal.js";
import { dropSeat, keepSeat, keptSeat } from "./seat.js";
import { shopView } from "./shop.js";
import { ticketView } from "./ticket.js";
import { animalView, goneView, lookView } from "./still.js";
import { wishView } from "./wish.js";

const PARTS = ["common", "student", "items", "script", "missions"];
const RETRY = 2000;
const VIEWS = {
  join: animalView, guess: guessView, wish: wishView, shop: shopView, reveal: revealView, inside: insideView,
  together: lookView, discussion: discussionView, ticket: ticketView, end: animalView, missions: missionView,
};

const at = (id) => document.getElementById(id);
let me = null;
let view = null;
let shown = "";
let asking = false;
let askAgain = false;
let following = null;
let timerEnd = null;
let acting = 0;
let queue = Promise.resolve();
let latest = null;

/** What the views may do. */
const app = {
  enter(answer) {
    keepSeat(answer.me.room.word, answer.token);
    begin();
    show(answer.me);
  },
  /** Sends a choice after those before it; whatever comes of it, the view is painted from what the room says. */
  act(name, body) {
    acting += 1;
    const sent = queue.then(() => send(name, body, me && me.step)).then((after) => {
      latest = after;
    }, meet).then(() => {
      acting -= 1;
      if (acting === 0) {
        setTimeout(settle, 0);
      }
    });
    queue = sent;
    return sent;
  },
  refresh: () => refresh(),
  word: () => decodeURIComponent(location.pathname.slice(1)).replace(/[^a-z]/gi, "").slice(0, 5).toLowerCase(),
  notice: (text) => trouble(text),
};

function settle() {
  if (acting === 0 && me && keptSeat()) {
    show(latest || me);
    latest = null;
  }
}

function send(name, body, step) {
  const seat = keptSeat();
  return postJson("/api/class/me/" + name, body, seat && seat.token).then((after) => {
    trouble("");
    return after;
  }, (failure) => {
    if (failure.status !== 0 && failure.status !== 503 || !me || me.step !== step) {
      throw failure;
    }
    trouble(t("student.trouble.unsent"));
    return new Promise((resolve) => setTimeout(resolve, RETRY)).then(() => send(name, body, step));
  });
}

function refresh() {
  const seat = keptSeat();
  if (!seat) {
    return;
  }
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  getJson("/api/class/me", seat.token).then((answer) => {
    asking = false;
    trouble("");
    if (acting === 0) {
      show(answer);
    }
    if (askAgain) {
      askAgain = false;
      refresh();
    }
  }, (failure) => {
    asking = false;
    askAgain = false;
    meet(failure);
  });
}

/** Says in words what went wrong; the room being gone or the seat being lost lead elsewhere. */
function meet(failure) {
  if (!failure || failure.status === undefined) {
    throw failure;
  }
  if (failure.status === 410) {
    leaveRoom(goneView);
  } else if (failure.status === 401 || failure.status === 403) {
    leaveRoom(doorView);
    trouble(t("student.trouble.stranger"));
  } else if (failure.status === 0) {
    trouble(t("student.trouble.lost"));
  } else {
    const key = "student.refused." + failure.error.key;
    trouble(hasText(key) ? t(key) : t("student.trouble.refused"));
  }
}

function leaveRoom(next) {
  dropSeat();
  if (following) {
    following.stop();
    following = null;
  }
  me = null;
  timerEnd = null;
  put(next, null, next === goneView ? "gone" : "door");
}

function begin() {
  if (!following) {
    following = follow(keptSeat().token, (turn) => {
      if (!me || turn < 0 || turn !== me.turn) {
        setTimeout(refresh, Math.random() * 250);
      }
    }, () => trouble("", "lost"), () => trouble(t("student.trouble.lost"), "lost"));
  }
}

function show(answer) {
  me = answer;
  const name = me.step + "." + (me.discussion ? me.discussion.question : me.mission ? me.mission.card : "");
  timerEnd = me.timer && me.timer.endsInSeconds !== undefined ? Date.now() + me.timer.endsInSeconds * 1000 : null;
  if (name !== shown) {
    put(VIEWS[me.step] || lookView, me, name);
  } else {
    head(me);
    view.update(me);
  }
}

/** Puts a view on the page; the focus goes to its beginning when the step changes under a user who works by keyboard. */
function put(make, answer, name) {
  const first = shown === "";
  shown = name;
  head(answer);
  view = make(app);
  replace(at("content"), view.root);
  if (answer) {
    view.update(answer);
  }
  if (!first) {
    window.scrollTo(0, 0);
    at("view").focus({ preventScroll: true });
  }
}

function head(answer) {
  at("leave").hidden = !answer;
  if (!answer) {
    replace(at("who"), h("strong", {}, t("common.brand")));
    replace(at("step"), t("student." + shown + ".title"));
    replace(at("sentence"), shown === "door" && app.word().length === 5 ? t("student.door.ready") : t("student." + shown + ".sentence"));
    document.title = t("student." + shown + ".title") + " · " + t("common.brand");
    showTimer();
    return;
  }
  const name = animalName(answer.animal, answer.number);
  replace(at("who"), h("span", { class: "disc" }, animalPicture(answer.animal)),
    h("span", {}, h("strong", {}, name), h("small", {}, t("student.code", { code: answer.code }))));
  const title = t("script.step." + answer.step + ".name");
  say("step", title);
  const message = "student.message." + answer.message;
  say("sentence", hasText(message) ? t(message) : t("student.message.other.look"));
  document.title = title + " · " + name;
  showTimer();
}

function say(id, text) {
  if (at(id).textContent !== text) {
    at(id).textContent = text;
  }
}

let troubleKind = "";

/** Shows a line of trouble, or takes it away; a sign of life takes away only the trouble of its own kind. */
function trouble(text, kind) {
  if (!text && kind && kind !== troubleKind) {
    return;
  }
  troubleKind = kind || "";
  at("trouble").hidden = !text;
  say("trouble", text || "");
}

function showTimer() {
  const left = timerEnd === null ? null : Math.max(0, Math.round((timerEnd - Date.now()) / 1000));
  at("timer").hidden = left === null;
  at("timer").textContent = left === null ? "" : clock(left);
  at("timer").classList.toggle("is-over", left === 0);
}

function start() {
  const seat = keptSeat();
  const word = app.word();
  if (seat && (!word || word === seat.word)) {
    put(lookView, null, "opening");
    begin();
    refresh();
  } else {
    put(doorView, null, "door");
  }
}

at("language").addEventListener("click", () => {
  speakOther(PARTS).then(() => {
    const answer = me;
    const name = shown;
    trouble("");
    put(answer ? VIEWS[answer.step] || lookView : name === "gone" ? goneView : doorView, answer, answer ? name : name === "gone" ? "gone" : "door");
    at("language").focus();
  }, () => trouble(t("student.trouble.lost")));
});

at("leave").addEventListener("click", () => {
  if (window.confirm(t("student.leave.confirm"))) {
    const seat = keptSeat();
    postJson("/api/class/me/leave", {}, seat && seat.token).then(null, () => null).then(() => leaveRoom(doorView));
  }
});

setInterval(showTimer, 1000);
speak(preferredLanguage(), PARTS).then(start, () => {
  at("sentence").textContent = "Der Laptop antwortet nicht. Lade die Seite neu. · The laptop does not answer. Reload the page.";
});
