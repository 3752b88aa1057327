/* The bare shop: six wishes out of twenty-four. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { basket, tile } from "./tiles.js";

/** The view of the wishes. */
export function wishView(app) {
  const root = h("div", { class: "with-basket" });
  let tiles = null;
  let foot = null;
  let mine = [];
  let want = 6;
  let sending = 0;

  function tapped(item) {
    const place = mine.indexOf(item);
    if (place < 0 && mine.length >= want) {
      foot.paint(mine, t("student.wish.full", { want: want }));
      return;
    }
    mine = place < 0 ? mine.concat([item]) : mine.filter((other) => other !== item);
    paint();
    sending += 1;
    app.act("wishes", { items: mine }).then(() => {
      sending -= 1;
    });
  }

  function paint() {
    tiles.forEach((one) => one.paint(mine.indexOf(one.item) >= 0, mine.length >= want, "✓"));
    foot.paint(mine, t(mine.length >= want ? "student.wish.done" : "student.wish.count", { mine: mine.length, want: want }));
  }

  return {
    root: root,
    update(me) {
      if (!me.wish) {
        return;
      }
      want = me.wish.want;
      if (!tiles) {
        tiles = me.wish.order.map((item) => tile(item, tapped, false));
        foot = basket(want);
        replace(root, h("div", { class: "shelf", role: "group", "aria-label": t("student.wish.shelf") }, tiles.map((one) => one.root)), foot.root);
      }
      if (sending === 0) {
        mine = me.wish.mine.slice();
      }
      paint();
    },
  };
}
