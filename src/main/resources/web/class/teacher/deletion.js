/* Delete everything: asked once more, then done. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";

/** The button and its question. */
export function deletion(desk) {
  const yes = h("button", { type: "button", class: "button danger", id: "delete-yes", onclick: () => {
    dialog.close();
    desk.order("delete", {}).then(() => desk.gone(), () => null);
  } }, t("teacher.delete.yes"));
  const dialog = h("dialog", { class: "ask", "aria-labelledby": "ask-title" }, h("h2", { id: "ask-title" }, t("teacher.delete.ask")), h("p", {}, t("teacher.delete.what")),
    h("div", { class: "row" }, h("button", { type: "button", class: "button", onclick: () => dialog.close() }, t("teacher.delete.no")), yes));
  return {
    root: h("div", { class: "stack" }, h("p", {}, t("teacher.delete.about")),
      h("button", { type: "button", class: "button danger", id: "delete", onclick: () => dialog.showModal() }, t("teacher.delete.button")), dialog),
    update() {},
  };
}
