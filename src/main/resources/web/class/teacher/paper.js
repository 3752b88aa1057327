/* The script and the paper kit. */
import { currentLanguage, t } from "/shared/text.js";
import { h } from "../dom.js";

const KIT = ["script", "cards", "similarity", "worksheet", "answers", "letter", "curriculum"];

/** The links. */
export function paper() {
  const lang = currentLanguage();
  return {
    root: h("div", { class: "stack" }, h("button", { type: "button", class: "button", onclick: () => window.print() }, t("teacher.paper.print")),
      h("ul", { class: "kit" }, KIT.map((name) => h("li", {}, h("a", { href: "/kit/" + name + "-" + lang + ".pdf", target: "_blank", rel: "noopener" },
        t("kit." + name + ".title")))))),
    update() {},
  };
}
