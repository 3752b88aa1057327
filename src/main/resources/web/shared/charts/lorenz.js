/* Concentration: which share of the purchases the least bought items make up together. */

import { percent, t } from "../text.js";
import { frame } from "./frame.js";
import { ARMS, GRID, QUIET, STONE } from "./sorts.js";
import { anchorOf, roomFor, write, writeOver } from "./axes.js";

/** data: {curves: [{name, points: [cumulative shares from 0 to 1], dash?}]}; the first point belongs to no items. */
export function lorenzChart(element, data, options) {
  return frame(element, data, options, draw);
}

function draw(svg, width, data) {
  const d3 = globalThis.d3;
  const side = Math.min(width - 64, 420);
  const plot = { left: 48, right: 48 + Math.max(side, Math.min(width - 64, 620)), top: 28, bottom: 28 + side * 0.8 };
  const x = d3.scaleLinear([0, 1], [plot.left, plot.right]);
  const y = d3.scaleLinear([0, 1], [plot.bottom, plot.top]);
  [0, 0.25, 0.5, 0.75, 1].forEach((tick) => {
    svg.append("line").attr("x1", plot.left).attr("x2", plot.right).attr("y1", y(tick)).attr("y2", y(tick)).attr("stroke", GRID);
    write(svg, percent(tick, 0), plot.left - 8, y(tick) + 4, { colour: QUIET, size: 12, anchor: "end" });
    write(svg, percent(tick, 0), x(tick), plot.bottom + 18, { colour: QUIET, size: 12, anchor: anchorOf(x, tick) });
  });
  write(svg, t("common.chart.lorenz.y"), 0, 14, { colour: QUIET, size: 12 });
  write(svg, t("common.chart.lorenz.x"), plot.right, plot.bottom + 38, { colour: QUIET, size: 12, anchor: "end" });
  svg.append("line").attr("x1", x(0)).attr("y1", y(0)).attr("x2", x(1)).attr("y2", y(1)).attr("stroke", STONE).attr("stroke-width", 1.5);
  writeOver(svg, t("common.chart.lorenz.equal"), x(0.48), y(0.5) - 6, { colour: QUIET, size: 12, anchor: "end" });
  data.curves.forEach((curve, index) => drawCurve(svg, x, y, curve, index));
  drawKey(svg, plot, data.curves);
  return plot.bottom + 46;
}

function drawCurve(svg, x, y, curve, index) {
  const last = curve.points.length - 1;
  svg.append("path").datum(curve.points).attr("fill", "none").attr("stroke", curve.colour || ARMS[index % ARMS.length])
    .attr("stroke-width", 2.5).attr("stroke-dasharray", curve.dash || null)
    .attr("d", globalThis.d3.line().x((p, i) => x(last ? i / last : 0)).y((p) => y(p)));
}

function drawKey(svg, plot, curves) {
  curves.forEach((curve, index) => {
    const y = plot.top + 22 + index * 22;
    svg.append("line").attr("x1", plot.left + 14).attr("x2", plot.left + 44).attr("y1", y - 4).attr("y2", y - 4)
      .attr("stroke", curve.colour || ARMS[index % ARMS.length]).attr("stroke-width", 3).attr("stroke-dasharray", curve.dash || null);
    writeOver(svg, curve.name, plot.left + 52, y, { size: Math.min(13, 13 * (plot.right - plot.left - 60) / Math.max(1, roomFor(curve.name, 13))) });
  });
}
