/* The exit: the sentence to finish, the guesses of the beginning beside what came out, and the end. */
import { barsChart, histogram, SORTS } from "/shared/charts.js";
import { number, percent, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { wallChart } from "./wall.js";

const HALF_BIN = 0.025;
const ALL = ["tapped", "strip", "unwished"];

/** The view of the exit ticket and of the end. */
export function ticket() {
  const head = h("div", { class: "stack" });
  const outcome = wallChart(histogram, {
    title: () => t("projector.ticket.outcome"),
    measure: () => t("projector.guess.measure"),
    axis: t("projector.guess.axis"),
    reading: (data) => data.median === undefined ? t("projector.guess.none") : t("projector.ticket.reading", { median: percent(data.median, 0) }),
    table: (data) => ({ head: [t("projector.guess.guess"), t("projector.guess.animals")], rows: data.bins.map((count, i) => [percent(i * 0.05, 0), number(count, 0)]) }),
    name: "outcome",
  });
  const shares = h("p", { class: "lead" });
  const sides = wallChart(barsChart, {
    title: () => t("projector.ticket.sides"),
    measure: (data) => t("projector.ticket.handedIn", { count: data.all }),
    reading: () => t("projector.ticket.sidesReading"),
    table: (data) => ({ head: [t("projector.discussion.answer"), t("projector.discussion.count")], rows: data.bars.map((bar) => [bar.name, bar.label]) }),
    name: "sides",
  });
  const left = h("section", { class: "panel" }, outcome.root);
  const right = h("section", { class: "panel" }, sides.root);
  return {
    root: h("div", { class: "stage ticket" }, head, shares, h("div", { class: "two" }, left, right)),
    update(room) {
      const data = room.ticket || { handedIn: 0 };
      replace(head, h("p", { class: "headline" }, t(room.step === "end" ? "projector.end.title" : "projector.ticket.sentence")),
        data.sides && room.step !== "end" ? null
        : h("p", { class: "lead" }, room.step === "end" ? t("projector.end.note") : t("projector.ticket.handedIn", { count: data.handedIn })));
      left.hidden = !data.guesses;
      shares.hidden = !data.guesses;
      right.hidden = !data.sides;
      if (data.guesses) {
        outcome.update({ bins: data.guesses.histogram, from: -HALF_BIN, to: 1 + HALF_BIN, marks: true, median: data.guesses.median });
        replace(shares, t("projector.ticket.cameOut"), " ", ALL.filter((id) => data.guesses.shares[id] !== undefined).map((id) =>
          h("span", { class: "vote" }, t("student.reveal." + id + ".name"), " ", h("strong", {}, percent(data.guesses.shares[id], 0)))));
      }
      if (data.sides) {
        const all = (data.sides.is || 0) + (data.sides["is-not"] || 0);
        sides.update({ all, most: 1, bars: ["is", "is-not"].map((side, i) => ({ name: t("student.ticket." + side), value: all ? (data.sides[side] || 0) / all : 0,
          label: String(data.sides[side] || 0), sort: i ? SORTS.anyway : SORTS.caused })) });
      }
    },
  };
}

/** What stands at the wall when everything is deleted. */
export function gone() {
  return h("div", { class: "stage centre" }, h("p", { class: "tick", "aria-hidden": "true" }, "✓"),
    h("p", { class: "headline" }, t("student.gone.headline")), h("p", { class: "lead" }, t("projector.gone.body")));
}
