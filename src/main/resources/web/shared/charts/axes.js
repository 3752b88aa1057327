/* Axes, marks and labels that several charts draw alike. */

import { percent, t } from "../text.js";
import { GRID, INK, MARKS, QUIET } from "./sorts.js";

/** Writes a text; anchor is start, middle or end. */
export function write(parent, text, x, y, options) {
  const given = options || {};
  return parent.append("text").text(text).attr("x", x).attr("y", y)
    .attr("fill", given.colour || INK)
    .attr("font-size", given.size || 13)
    .attr("font-weight", given.bold ? 600 : null)
    .attr("text-anchor", given.anchor || "start");
}

/** The same with a white seam, for texts above lines. */
export function writeOver(parent, text, x, y, options) {
  return write(parent, text, x, y, options)
    .attr("stroke", "#fff").attr("stroke-width", 4).attr("stroke-linejoin", "round").attr("paint-order", "stroke");
}

/** How wide a text will be, near enough to leave room for it. */
export function roomFor(text, size) {
  return String(text).length * (size || 13) * 0.56;
}

/** Ticks of shares below a plot, with light lines across it. */
export function sharesBelow(svg, x, top, bottom, label) {
  x.ticks(x.range()[1] < 320 ? 2 : 5).forEach((tick) => {
    svg.append("line").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", top).attr("y2", bottom).attr("stroke", GRID);
    write(svg, percent(tick, 0), x(tick), bottom + 18, { colour: QUIET, size: 12, anchor: anchorOf(x, tick) });
  });
  if (label) {
    write(svg, label, x.range()[1], bottom + 38, { colour: QUIET, size: 12, anchor: "end" });
  }
}

/** How a label below a tick is set: those at the ends of the axis stay inside. */
export function anchorOf(x, tick) {
  const [first, last] = x.domain();
  return tick <= first ? "start" : tick >= last ? "end" : "middle";
}

/** The quoted 35 % and 80 % as dotted lines, upright over a plot of rows. */
export function marksUpright(svg, x, top, bottom) {
  MARKS.forEach((mark) => {
    svg.append("line").attr("x1", x(mark)).attr("x2", x(mark)).attr("y1", top).attr("y2", bottom)
      .attr("stroke", QUIET).attr("stroke-width", 1.5).attr("stroke-dasharray", "2 4");
    write(svg, percent(mark, 0), x(mark), top - 6, { colour: QUIET, size: 12, bold: true, anchor: "middle" });
  });
}

/** The quoted 35 % and 80 % as dotted lines across a plot of rounds. */
export function marksAcross(svg, y, left, right) {
  MARKS.forEach((mark) => {
    svg.append("line").attr("x1", left).attr("x2", right).attr("y1", y(mark)).attr("y2", y(mark))
      .attr("stroke", QUIET).attr("stroke-width", 1.5).attr("stroke-dasharray", "2 4");
    writeOver(svg, t("common.marks.quoted", { share: percent(mark, 0) }), left + 6, y(mark) - 6, { colour: QUIET, size: 12 });
  });
}

/** Moves labels apart, so that no two of them are nearer than a gap, and keeps them between top and bottom. */
export function spread(labels, gap, top, bottom) {
  const sorted = labels.slice().sort((a, b) => a.y - b.y);
  let low = top;
  sorted.forEach((label) => {
    label.y = Math.max(label.y, low);
    low = label.y + gap;
  });
  let high = bottom;
  sorted.reverse().forEach((label) => {
    label.y = Math.min(label.y, high);
    high = label.y - gap;
  });
  return labels;
}
