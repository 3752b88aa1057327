/* Delete everything: asked once more, then done. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";
import { saveClass, told } from "./files.js";

/** The button in a column of tools. */
export function deletion(desk) {
  return { root: h("div", { class: "stack" }, h("p", {}, t("teacher.delete.about")), deletionButton(desk, "delete")), update() {} };
}

/** The button that asks before it deletes. */
export function deletionButton(desk, id) {
  return h("button", { type: "button", class: "button danger", id, onclick: () => ask(desk) }, t("teacher.delete.button"));
}

function ask(desk) {
  const said = h("span", { class: "muted", role: "status" });
  const dialog = h("dialog", { class: "ask", "aria-labelledby": "ask-title", onclose: () => dialog.remove() },
    h("h2", { id: "ask-title" }, t("teacher.delete.ask")), running(desk.room()), h("p", {}, t("teacher.delete.what")),
    h("div", { class: "row" }, h("button", { type: "button", class: "button", id: "delete-save", onclick: () => told(said, saveClass(desk)) },
      t("teacher.files.save")), said),
    h("div", { class: "row" }, h("button", { type: "button", class: "button", onclick: () => dialog.close() }, t("teacher.delete.no")),
      h("button", { type: "button", class: "button danger", id: "delete-yes", onclick: () => {
        dialog.close();
        desk.order("delete", {}).then(desk.gone, () => null);
      } }, t("teacher.delete.yes"))));
  document.body.appendChild(dialog);
  dialog.showModal();
}

/** A warning while the lesson has not come to its last step. */
function running(room) {
  return room.step === "end" ? null : h("p", { class: "notice bad" },
    t("teacher.delete.running", { step: t("script.step." + room.step + ".name"), count: room.counts.joined }));
}
