/* The class file: keep it, add those of earlier classes, replay one; runs as CSV; own mission cards. */
import { saveFile } from "/shared/charts.js";
import { hasText, t } from "/shared/text.js";
import { h } from "../dom.js";

const API = "/api/class/teacher/";

/** The controls. */
export function files(desk) {
  const said = h("p", { class: "muted", role: "status" });
  const pooled = h("p", { class: "muted small-text" });

  function fetchFile(path, name, type) {
    return fetch(API + path, { headers: { Authorization: "Bearer " + desk.secret }, credentials: "omit", cache: "no-store" }).then((response) => {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return response.text();
    }).then((text) => {
      saveFile(name, text, type);
      said.textContent = t("teacher.files.saved", { name });
    }).catch(() => {
      said.textContent = t("teacher.files.failed");
    });
  }

  /** Reads the files chosen, sends them as the order wants them, and says what came of it. */
  function send(input, order, body, done) {
    const chosen = Array.prototype.slice.call(input.files);
    Promise.all(chosen.map((file) => file.text().then((text) => ({ name: file.name, text })))).then((read) => desk.order(order, body(read))).then(() => {
      said.textContent = done(chosen.length);
    }, (failure) => {
      said.textContent = why(failure && failure.error || {});
    }).then(() => {
      input.value = "";
    });
  }

  function picker(id, attributes, act) {
    const input = h("input", Object.assign({ type: "file", id, onchange: () => act(input) }, attributes));
    return h("div", { class: "field" }, h("label", { for: id }, t("teacher.files." + id)), input);
  }

  function why(error) {
    const key = "teacher.refused." + error.key;
    return hasText(key) ? t(key) : (error.problems || [])[0] || t("teacher.files.failed");
  }

  return {
    root: h("div", { class: "stack" }, h("p", {}, t("teacher.files.about")),
      h("button", { type: "button", class: "button", id: "save-class", onclick: () => fetchFile("class-file", "class.json", "application/json") }, t("teacher.files.save")),
      picker("add", { multiple: true, accept: ".json" }, (input) => send(input, "class-files", (files) => ({ files }), (count) => t("teacher.files.added", { count }))), pooled,
      picker("replay", { accept: ".json" }, (input) => send(input, "replay", (files) => files[0], () => t("teacher.files.replayed"))),
      picker("card", { accept: ".yaml,.yml" }, (input) => send(input, "card-file", (files) => ({ source: files[0].name, text: files[0].text }), () => t("teacher.files.cardAdded"))),
      h("button", { type: "button", class: "button", onclick: () => fetchFile("runs.csv", "runs.csv", "text/csv") }, t("teacher.files.runs")), said),
    update(room) {
      pooled.textContent = t("teacher.files.pooled", { count: room.pooledFiles });
    },
  };
}
