/* The teacher's page: the run of the lesson, the script of the step, and everything that steers the room. */
import { postJson } from "/shared/net.js";
import { currentLanguage, hasText, preferredLanguage, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { speak, speakOther } from "../language.js";
import { clock, CORE, SECOND, STAGES } from "../lesson.js";
import { live } from "../live.js";
import { keys } from "./keys.js";
import { plan } from "./plan.js";
import { paperScript, script } from "./script.js";
import { steering } from "./steering.js";
import { tools } from "./tools.js";

const PARTS = ["common", "teacher", "projector", "student", "items", "script", "missions", "kit"];
const at = (id) => document.getElementById(id);
const secret = location.hash.slice(1);

let room = null;
let parts = [];
let timerEnd = null;
let running = null;
let minutes = null;

/** What the parts of the page may do. */
const desk = {
  secret,
  /** Sends an order to the room and shows what comes of it. */
  order(name, body) {
    return postJson("/api/class/teacher/" + name, body, secret).then((answer) => {
      trouble("");
      if (answer && answer.step) {
        show(answer);
      } else {
        running.refresh();
      }
      return answer;
    }, (failure) => {
      fail(failure);
      throw failure;
    });
  },
  /** Goes to a step; its timer is at hand, not started. */
  go(step, stage) {
    return desk.order("step", { step, stage: stage || 1 }).then(toHeading, () => null);
  },
  next() {
    const there = neighbour(1);
    return there ? desk.go(there.step, there.stage) : null;
  },
  back() {
    const there = neighbour(-1);
    return there ? desk.go(there.step, there.stage) : null;
  },
  neighbour,
  toggleTimer() {
    const on = timerEnd !== null;
    return desk.order("timer", { seconds: on ? 0 : stepMinutes() * 60 }).catch(() => null);
  },
  /** Shows or hides the first thing there is to show in this step. */
  toggleShow() {
    const first = document.querySelector("[data-show]");
    if (first) {
      first.click();
    }
  },
  refresh: () => running.refresh(),
  trouble,
  refusal,
  gone,
  room: () => room,
};

/** Leads keyboard and eye to the heading of the step; the page moves only if the heading is out of sight. */
function toHeading() {
  at("now").focus({ preventScroll: true });
  const heading = document.querySelector("#now h1");
  if (heading) {
    heading.scrollIntoView({ block: "nearest" });
  }
}

function stepMinutes() {
  const known = CORE.concat([SECOND]).filter((one) => one[0] === room.step)[0];
  return known && known[1] || 5;
}

/** The step or stage after (1) or before (-1) the present one, or null. */
function neighbour(by) {
  const last = room.step === "reveal" ? STAGES : 1;
  const stage = room.stage + by;
  if (stage >= 1 && stage <= last) {
    return { step: room.step, stage };
  }
  const names = CORE.map((one) => one[0]);
  const place = names.indexOf(room.step);
  const there = place < 0 ? null : names[place + by];
  return there ? { step: there, stage: by < 0 && there === "reveal" ? STAGES : 1 } : null;
}

function show(answer) {
  room = answer;
  trouble(answer.journal === "broken" ? t("teacher.journal") : "");
  if (!parts.length) {
    build();
  }
  const left = answer.timer && answer.timer.endsInSeconds;
  timerEnd = left === undefined || left === null ? null : Date.now() + left * 1000;
  at("word").textContent = t("teacher.word", { word: answer.room.word });
  at("phones").textContent = t("teacher.present", { present: answer.counts.present, joined: answer.counts.joined });
  const title = t("script.step." + answer.step + ".name");
  document.title = title + " · " + t("teacher.title") + " · " + t("common.brand");
  drawClock();
  parts.forEach((part) => part.update(answer));
}

function build() {
  at("projector").href = "/projector?lang=" + currentLanguage();
  const steps = plan(desk);
  const words = script();
  const controls = steering(desk);
  const box = tools(desk);
  minutes = h("output", { class: "time" });
  replace(at("clock"), minutes,
    h("button", { type: "button", class: "button small", id: "timer", onclick: () => desk.toggleTimer() }),
    h("button", { type: "button", class: "button small", id: "longer", onclick: () => desk.order("timer", {
      seconds: Math.max(0, Math.round((timerEnd - Date.now()) / 1000)) + 60 }).catch(() => null) }, t("teacher.timer.longer")));
  replace(at("plan"), steps.root);
  replace(at("now"), words.root, controls.root, words.after);
  replace(at("tools"), box.root);
  replace(at("paper"), paperScript());
  parts = [steps, words, controls, box];
}

function drawClock() {
  if (!minutes || !room) {
    return;
  }
  const left = timerEnd === null ? null : Math.max(0, Math.round((timerEnd - Date.now()) / 1000));
  minutes.textContent = left === null ? "" : clock(left);
  minutes.classList.toggle("is-over", left === 0);
  at("timer").textContent = left === null ? t("teacher.timer.start", { minutes: stepMinutes() }) : t("teacher.timer.stop");
  at("longer").hidden = left === null;
}

function fail(failure) {
  if (!failure || failure.status === undefined) {
    throw failure;
  }
  if (failure.status === 410) {
    gone();
  } else if (failure.status === 401 || failure.status === 403) {
    trouble(t("teacher.stranger"));
  } else if (failure.status === 0) {
    trouble(t("teacher.lost"));
  } else {
    trouble(refusal(failure));
  }
}

/** What a refusal means, in the words of the page. */
function refusal(failure) {
  const key = "teacher.refused." + failure.error.key;
  return hasText(key) ? t(key, { message: failure.error.message }) : (failure.error.problems || [])[0] || failure.error.message || t("teacher.refused.other");
}

/** The room is deleted: nothing is left to steer. */
function gone() {
  running.stop();
  timerEnd = null;
  minutes = null;
  trouble("");
  at("clock").textContent = "";
  at("word").textContent = "";
  at("phones").textContent = "";
  at("projector").hidden = true;
  replace(at("desk"), h("main", { class: "card gone" }, h("p", { class: "tick", "aria-hidden": "true" }, "✓"),
    h("h1", {}, t("student.gone.headline")), h("p", {}, t("teacher.gone"))));
}

function trouble(text) {
  at("trouble").hidden = !text;
  if (at("trouble").textContent !== text) {
    at("trouble").textContent = text;
  }
}

at("language").addEventListener("click", () => {
  speakOther(PARTS).then(() => {
    if (room && at("now")) {
      parts = [];
      show(room);
    }
  });
});

setInterval(drawClock, 500);
keys(desk);
speak(preferredLanguage(), PARTS).then(() => {
  running = live("/api/class/teacher", secret, show, fail);
});
