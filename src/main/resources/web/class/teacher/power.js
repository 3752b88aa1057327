/* What one class of this size can show, told honestly: 1,000 simulated classes. */
import { histogram } from "/shared/charts.js";
import { number, percent, t } from "/shared/text.js";
import { h } from "../dom.js";

const FIRST = -0.5;
const LAST = 1;
const WIDTH = 0.05;

/** The power of the class. */
export function power() {
  const words = h("p", {});
  const more = h("p", { class: "muted small-text" });
  const place = h("div", {});
  let chart = null;
  let shown = "";
  return {
    root: h("div", { class: "stack" }, words, place, more),
    update(room) {
      const of = room.expected && room.expected.ofThisClass;
      place.hidden = !of;
      if (!of) {
        words.textContent = t("teacher.power.none");
        return;
      }
      const key = JSON.stringify(of);
      if (key === shown) {
        return;
      }
      shown = key;
      words.textContent = t("teacher.power.words", { pupils: of.pupils, classes: of.classes, clear: percent(of.power, 0), above: percent(of.above, 0), pooled: percent(of.pooledPower, 0), effect: points(of.effect) });
      more.textContent = t("teacher.power.more", { low: points(of.low), high: points(of.high), width: points(of.halfWidth), covered: percent(of.coverage, 1) });
      if (chart) {
        chart.update({ bins: of.replay, from: FIRST, to: LAST });
      } else {
        chart = histogram(place, { bins: of.replay, from: FIRST, to: LAST }, {
          title: t("teacher.power.chart"), measure: t("teacher.power.measure"), axis: t("teacher.power.axis"), reading: "",
          table: (data) => ({ head: [t("teacher.power.axis"), t("teacher.power.classes")], rows: data.bins.map((count, i) => [percent(FIRST + i * WIDTH, 0), number(count, 0)]) }),
          name: "power", level: 3, saving: false });
      }
    },
  };
}

function points(value) {
  return number(value * 100, 0);
}
