/* Look inside: one suggestion of nobody in particular, and the three numbers behind it. */
import { number, t } from "/shared/text.js";
import { h, itemPicture, replace, s } from "../dom.js";
import { itemGroup, itemName, ITEMS } from "../lesson.js";

/** The view of the look inside. */
export function inside() {
  const root = h("div", { class: "stage" });
  return {
    root,
    update(room) {
      const example = room.inside && room.inside.example;
      replace(root, h("p", { class: "headline" }, t("projector.inside.title")), example ? h("div", { class: "two" },
        h("section", { class: "panel suggestion" }, picture(example.item), h("h2", {}, itemName(example.item)),
          h("p", { class: "lead" }, words(example.why))),
        h("section", { class: "panel" }, h("h2", {}, t("projector.inside.because")),
          h("table", { class: "because" }, h("caption", { class: "visually-hidden" }, t("projector.inside.because")),
            h("tbody", {}, example.why.because.map(row))),
          h("p", {}, t("projector.inside.scale")))) : h("p", { class: "lead" }, t("projector.inside.wait")));
    },
  };
}

function words(why) {
  return why.because.length ? t("projector.inside.animals", { count: why.animals }) + " "
    + (why.ghosts ? t("student.inside.ghosts", { count: why.ghosts }) : "") : t("projector.inside.favourite");
}

function picture(item) {
  return h("span", { class: "tile-picture " + itemGroup(item) }, itemPicture(ITEMS[item]));
}

function row(one) {
  return h("tr", {}, h("td", {}, picture(one.item)), h("th", { scope: "row" }, itemName(one.item)),
    h("td", { class: "meter-cell" }, s("svg", { class: "meter", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
      s("rect", { class: "meter-all", width: 100, height: 8 }), s("rect", { class: "meter-part", width: one.similarity * 100, height: 8 }))),
    h("td", { class: "number" }, number(one.similarity, 2)));
}
