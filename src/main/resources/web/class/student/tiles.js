/* Tiles of the shop's items. */
import { h, itemPicture } from "../dom.js";
import { itemAbout, itemGroup, itemName, ITEMS } from "../lesson.js";

/** A button with picture and name; paint(on, word) marks it. */
export function tile(item, tapped, withLine) {
  const mark = h("span", { class: "mark" });
  const button = h("button", { type: "button", class: "tile " + itemGroup(item), "aria-pressed": "false", onclick: () => tapped(item) },
    h("span", { class: "tile-picture" }, itemPicture(ITEMS[item])),
    h("span", { class: "tile-name" }, itemName(item)),
    withLine ? h("span", { class: "tile-about" }, itemAbout(item)) : null, mark);
  return {
    item: item,
    root: button,
    paint(on, full, word) {
      button.setAttribute("aria-pressed", String(on));
      button.setAttribute("aria-disabled", String(full && !on));
      mark.textContent = on ? word : "";
    },
  };
}

/** The bar at the foot of the page: how many of how many, with small pictures of what was chosen. */
export function basket(want) {
  const slots = [];
  for (let i = 0; i < want; i++) {
    slots.push(h("span", { class: "slot" }));
  }
  const count = h("strong", { role: "status" });
  return {
    root: h("div", { class: "basket" }, count, h("div", { class: "slots", "aria-hidden": "true" }, slots)),
    paint(items, text) {
      if (count.textContent !== text) {
        count.textContent = text;
      }
      slots.forEach((slot, i) => {
        const key = i < items.length ? ITEMS[items[i]] : "";
        if (slot.getAttribute("data-item") !== key) {
          slot.setAttribute("data-item", key);
          while (slot.firstChild) {
            slot.removeChild(slot.firstChild);
          }
          if (key) {
            slot.appendChild(itemPicture(key));
          }
        }
      });
    },
  };
}
