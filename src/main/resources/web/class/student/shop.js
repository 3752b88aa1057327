/* The shop with the strip "For you" on top: four purchases. Whose strip it is, the phone does not know either. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { basket, tile } from "./tiles.js";

/** The view of the shop. */
export function shopView(app) {
  const root = h("div", { class: "with-basket" });
  let strip = null;
  let shelf = null;
  let foot = null;
  let mine = [];
  let want = 4;
  let sending = 0;

  function tapped(from) {
    return (item) => {
      const bought = mine.indexOf(item) >= 0;
      if (!bought && mine.length >= want) {
        foot.paint(mine, t("student.shop.full", { want: want }));
        return;
      }
      mine = bought ? mine.filter((other) => other !== item) : mine.concat([item]);
      paint();
      sending += 1;
      app.act(bought ? "unbuy" : "buy", bought ? { item: item } : { item: item, from: from }).then(() => {
        sending -= 1;
      });
    };
  }

  function paint() {
    strip.concat(shelf).forEach((one) => one.paint(mine.indexOf(one.item) >= 0, mine.length >= want, t("student.shop.bought")));
    foot.paint(mine, t(mine.length >= want ? "student.shop.done" : "student.shop.count", { mine: mine.length, want: want }));
  }

  function build(shop) {
    strip = shop.strip.map((one) => tile(one.item, tapped("strip"), true));
    shelf = shop.shelf.map((item) => tile(item, tapped("shelf"), false));
    foot = basket(shop.want);
    replace(root,
      strip.length ? h("section", { class: "strip" }, h("h2", {}, t("student.shop.forYou")),
        h("div", { class: "strip-items" }, strip.map((one) => one.root))) : null,
      h("h2", { class: "shelf-title" }, t("student.shop.all")),
      h("div", { class: "shelf", role: "group", "aria-label": t("student.shop.all") }, shelf.map((one) => one.root)), foot.root);
  }

  return {
    root: root,
    update(me) {
      if (!me.shop) {
        return;
      }
      want = me.shop.want;
      if (!shelf || strip.length !== me.shop.strip.length) {
        build(me.shop);
      }
      if (sending === 0) {
        mine = me.shop.mine.map((one) => one.item);
      }
      paint();
    },
  };
}
