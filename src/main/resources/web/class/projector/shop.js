/* The two rounds of the shop: the window with all 24 things, and a counter. */
import { t } from "/shared/text.js";
import { h, itemPicture } from "../dom.js";
import { itemGroup, itemName, ITEMS } from "../lesson.js";
import { bigNumber } from "./wall.js";

/** The view of the wishes. */
export function wish() {
  return round("projector.wish", (room) => room.wish.wishes);
}

/** The view of the shop. */
export function shop() {
  return round("projector.shop", (room) => room.shop.purchases);
}

function round(key, count) {
  const counter = bigNumber();
  return {
    root: h("div", { class: "stage shop" },
      h("section", { class: "counter" }, h("p", { class: "headline" }, t(key + ".title")), counter.root, h("p", { class: "lead" }, t(key + ".note"))),
      h("ul", { class: "window", "aria-label": t("student.wish.shelf") }, ITEMS.map((item, i) => h("li", { class: itemGroup(i) },
        h("span", { class: "tile-picture" }, itemPicture(item)), h("span", {}, itemName(i)))))),
    update(room) {
      const now = count(room);
      counter.update(String(now), t(key + ".count", { count: now }));
    },
  };
}
