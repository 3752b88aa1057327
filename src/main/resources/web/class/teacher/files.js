/* The class file: keep it, add those of earlier classes, replay one; runs as CSV; own mission cards. */
import { saveFile } from "/shared/charts.js";
import { t } from "/shared/text.js";
import { h } from "../dom.js";

const API = "/api/class/teacher/";

/** Saves the class under a name with day and time; a promise of the name. */
export function saveClass(desk) {
  return fetchFile(desk, "class-file", t("teacher.files.name", { time: stamp(new Date()) }), "application/json");
}

/** The time as in 2026-03-07-0915, by the clock of the laptop. */
function stamp(now) {
  const two = (number) => String(number).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate()), two(now.getHours()) + two(now.getMinutes())].join("-");
}

function fetchFile(desk, path, name, type) {
  return fetch(API + path, { headers: { Authorization: "Bearer " + desk.secret }, credentials: "omit", cache: "no-store" }).then((response) => {
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.text();
  }).then((text) => {
    saveFile(name, text, type);
    return name;
  });
}

/** Says in `place` what came of saving. */
export function told(place, saving) {
  return saving.then((name) => {
    place.textContent = t("teacher.files.saved", { name });
  }, () => {
    place.textContent = t("teacher.files.notSaved");
  });
}

/** The controls. */
export function files(desk) {
  const said = h("p", { class: "muted", role: "status" });
  const pooled = h("p", { class: "muted small-text" });

  /** Reads the files chosen, sends them as the order wants them, and says what came of it. */
  function send(input, order, body, done) {
    const chosen = Array.prototype.slice.call(input.files);
    Promise.all(chosen.map((file) => file.text().then((text) => ({ name: file.name, text })))).then((read) => desk.order(order, body(read))).then(() => {
      said.textContent = done(chosen.length);
    }, (failure) => {
      const refused = failure && failure.error && [0, 401, 403, 410].indexOf(failure.status) < 0;
      said.textContent = refused ? desk.refusal(failure) : t("teacher.files.failed");
      if (refused) {
        desk.trouble("");
      }
    }).then(() => {
      input.value = "";
    });
  }

  function picker(id, attributes, act) {
    const input = h("input", Object.assign({ type: "file", id, onchange: () => act(input) }, attributes));
    return h("div", { class: "field" }, h("label", { for: id }, t("teacher.files." + id)), input);
  }

  return {
    root: h("div", { class: "stack" }, h("p", {}, t("teacher.files.about")),
      h("button", { type: "button", class: "button", id: "save-class", onclick: () => told(said, saveClass(desk)) }, t("teacher.files.save")),
      picker("add", { multiple: true, accept: ".json" }, (input) => send(input, "class-files", (files) => ({ files }), (count) => t("teacher.files.added", { count }))), pooled,
      picker("replay", { accept: ".json" }, (input) => send(input, "replay", (files) => files[0], () => t("teacher.files.replayed"))),
      picker("card", { accept: ".yaml,.yml" }, (input) => send(input, "card-file", (files) => ({ source: files[0].name, text: files[0].text }), () => t("teacher.files.cardAdded"))),
      h("button", { type: "button", class: "button", onclick: () => told(said, fetchFile(desk, "runs.csv", "runs.csv", "text/csv")) }, t("teacher.files.runs")), said),
    update(room) {
      pooled.textContent = t("teacher.files.pooled", { count: room.pooledFiles });
    },
  };
}
