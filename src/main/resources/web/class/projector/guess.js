/* The guesses: hidden until the teacher shows them, then with the two quoted figures as marks. */
import { histogram } from "/shared/charts.js";
import { number, percent, t } from "/shared/text.js";
import { h } from "../dom.js";
import { bigNumber, wallChart } from "./wall.js";

const HALF_BIN = 0.025;

/** The view of the guess. */
export function guess() {
  const ask = bigNumber();
  const chart = wallChart(histogram, {
    title: () => t("projector.guess.title"),
    measure: () => t("projector.guess.measure"),
    axis: t("projector.guess.axis"),
    reading: (data) => reading(data.bins),
    table: (data) => ({ head: [t("projector.guess.guess"), t("projector.guess.animals")],
      rows: data.bins.map((count, i) => [percent(i * 0.05, 0), number(count, 0)]) }),
    name: "guess",
  });
  const sources = h("div", { class: "sources" }, ["35", "80"].map((mark) =>
    h("p", {}, h("strong", {}, t("projector.guess.mark", { value: Number(mark) })), " ", t("script.source." + mark))));
  const before = h("section", { class: "stage centre" }, h("p", { class: "headline" }, t("student.guess.question")), ask.root);
  const after = h("section", { class: "stage" }, chart.root, sources);
  return {
    root: h("div", {}, before, after),
    update(room) {
      const bins = room.guess && room.guess.histogram;
      const marks = Boolean(room.guess && room.guess.marks);
      before.hidden = Boolean(bins);
      after.hidden = !bins;
      sources.hidden = !marks;
      ask.update(String(room.counts.done), t("projector.guess.sent", { count: room.counts.done }));
      if (bins) {
        chart.update({ bins, from: -HALF_BIN, to: 1 + HALF_BIN, marks });
      }
    },
  };
}

function reading(bins) {
  const all = bins.reduce((sum, count) => sum + count, 0);
  if (!all) {
    return t("projector.guess.none");
  }
  const first = bins.findIndex((count) => count > 0);
  const last = bins.length - 1 - bins.slice().reverse().findIndex((count) => count > 0);
  return t("projector.guess.reading", { count: all, low: percent(first * 0.05, 0), high: percent(last * 0.05, 0) });
}
