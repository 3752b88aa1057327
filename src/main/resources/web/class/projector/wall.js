/* Parts that several pictures at the wall use. */
import { h } from "../dom.js";

/** A chart drawn for the wall: made once, updated after; box is where it stands. */
export function wallChart(make, options, level) {
  const box = h("div", { class: "wall-chart" });
  let chart = null;
  return {
    root: box,
    update(data) {
      if (chart) {
        chart.update(data);
      } else if (box.isConnected) {
        chart = make(box, data, Object.assign({ level: level || 2, saving: false }, options));
        chart.svg().setAttribute("preserveAspectRatio", "xMinYMin meet");
      } else {
        requestAnimationFrame(() => this.update(data));
      }
    },
  };
}

/** A very large number with a line below it. */
export function bigNumber() {
  const number = h("p", { class: "big" });
  const words = h("p", { class: "lead" });
  return {
    root: h("div", { class: "big-number" }, number, words),
    update(value, text) {
      number.textContent = value;
      words.textContent = text;
    },
  };
}
