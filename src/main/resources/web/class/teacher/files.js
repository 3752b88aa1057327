/* The class file: keep it, add those of earlier classes, replay one; runs as CSV; own mission cards. */
import { postFile } from "/shared/net.js";
import { saveFile } from "/shared/charts.js";
import { t } from "/shared/text.js";
import { h } from "../dom.js";

const API = "/api/class/teacher/";

/** The controls. */
export function files(desk) {
  const said = h("p", { class: "muted", role: "status" });
  const earlier = h("input", { type: "file", id: "class-files", multiple: true, accept: ".json,application/json", onchange: () => add() });
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

  function add() {
    const chosen = Array.prototype.slice.call(earlier.files);
    chosen.reduce((before, file) => before.then(() => file.text()).then((text) => postFile(API + "class-files", text, desk.secret)), Promise.resolve()).then(() => {
      said.textContent = t("teacher.files.added", { count: chosen.length });
      desk.refresh();
    }, (failure) => {
      said.textContent = failure && failure.error && failure.error.message || t("teacher.files.failed");
    }).then(() => {
      earlier.value = "";
    });
  }

  return {
    root: h("div", { class: "stack" }, h("p", {}, t("teacher.files.about")),
      h("button", { type: "button", class: "button", id: "save-class", onclick: () => fetchFile("class-file", "class.json", "application/json") }, t("teacher.files.save")),
      h("div", { class: "field" }, h("label", { for: "class-files" }, t("teacher.files.add")), earlier), pooled,
      h("button", { type: "button", class: "button", onclick: () => fetchFile("runs.csv", "runs.csv", "text/csv") }, t("teacher.files.runs")), said),
    update(room) {
      pooled.textContent = t("teacher.files.pooled", { count: room.pooledFiles });
    },
  };
}
