/* Why this? Each suggestion with the three similarities behind it. */
import { number, t } from "/shared/text.js";
import { h, itemPicture, replace, s } from "../dom.js";
import { itemGroup, itemName, ITEMS } from "../lesson.js";

/** The view of the look inside. */
export function insideView() {
  const root = h("div", { class: "stack" });
  let built = "";
  return {
    root: root,
    update(me) {
      const key = JSON.stringify(me.inside || null);
      if (key === built) {
        return;
      }
      built = key;
      const strip = me.inside ? me.inside.strip : [];
      replace(root, strip.length ? strip.map(suggestion) : h("p", { class: "card" }, t("student.inside.nothing")));
    },
  };
}

function suggestion(one) {
  return h("details", { class: "card why" }, h("summary", {},
    h("span", { class: "tile-picture " + itemGroup(one.item) }, itemPicture(ITEMS[one.item])),
    h("span", { class: "why-name" }, h("strong", {}, itemName(one.item)), h("span", {}, t("student.inside.why")))),
  h("div", { class: "stack" }, reason(one.why),
    one.why.because.length ? h("ul", { class: "because" }, one.why.because.map(because)) : null,
    one.why.because.length ? h("p", { class: "muted small-text" }, t("student.inside.score", { score: number(one.score, 2) })) : null));
}

function reason(why) {
  if (!why.because.length) {
    return h("p", {}, t("student.inside.favourite"));
  }
  return h("p", {}, t("student.inside.animals", { count: why.animals })
    + (why.ghosts ? " " + t("student.inside.ghosts", { count: why.ghosts }) : ""));
}

function because(one) {
  return h("li", {}, h("span", { class: "tile-picture " + itemGroup(one.item) }, itemPicture(ITEMS[one.item])),
    h("span", {}, t("student.inside.because", { item: itemName(one.item) }), similarity(one.similarity)),
    h("strong", { class: "number" }, number(one.similarity, 2)));
}

function similarity(value) {
  return s("svg", { class: "meter", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    s("rect", { class: "meter-all", width: 100, height: 6, rx: 3 }), s("rect", { class: "meter-part", width: Math.max(1, value * 100), height: 6, rx: 3 }));
}
