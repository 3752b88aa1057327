/* Shares as dots with intervals, one row each, and the quoted marks upright across the rows. */

import { percent, t } from "../text.js";
import { frame } from "./frame.js";
import { INK, QUIET, markerPath } from "./sorts.js";
import { marksUpright, sharesBelow, write } from "./axes.js";

/**
 * data: {rows: [{name, detail?, quiet?, values: [{label?, sort, mean, low?, high?}]}], guess?: {share, name}}; shares as
 * fractions. Two values in a row stand one below the other with their labels.
 */
export function sharesChart(element, data, options) {
  return frame(element, data, options, draw);
}

function draw(svg, width, data, options) {
  const d3 = globalThis.d3;
  const x = d3.scaleLinear([0, 1], [10, width - 62]);
  const top = 30;
  let y = top;
  const rows = data.rows.map((row) => {
    const from = y;
    y += 26 + row.values.length * 22 + 8;
    return { row, from };
  });
  const bottom = y;
  sharesBelow(svg, x, top, bottom, options.axis || t("common.chart.ofPurchases"));
  marksUpright(svg, x, top - 8, bottom);
  if (data.guess) {
    drawGuess(svg, x, top - 8, bottom, data.guess);
  }
  rows.forEach(({ row, from }) => {
    write(svg, row.name, 10, from + 16, { bold: !row.quiet, colour: row.quiet ? QUIET : INK, size: 14 });
    row.values.forEach((value, index) => drawValue(svg, x, from + 34 + index * 22, value, width));
  });
  return bottom + 46;
}

function drawValue(svg, x, y, value, width) {
  if (value.mean === null || value.mean === undefined || !isFinite(value.mean)) {
    write(svg, (value.label ? value.label + ": " : "") + t("common.undefined"), 10, y + 4, { colour: QUIET });
    return;
  }
  if (value.low !== null && value.low !== undefined) {
    svg.append("line").attr("x1", x(Math.max(0, value.low))).attr("x2", x(Math.min(1, value.high))).attr("y1", y).attr("y2", y)
      .attr("stroke", value.sort.colour).attr("stroke-width", 3).attr("stroke-linecap", "round");
  }
  svg.append("path").attr("d", markerPath(value.sort.marker, 110)).attr("transform", "translate(" + x(value.mean) + "," + y + ")")
    .attr("fill", value.hollow ? "#fff" : value.sort.colour).attr("stroke", value.sort.colour).attr("stroke-width", 2);
  const text = (value.label ? value.label + "  " : "") + percent(value.mean);
  const end = x(Math.max(value.mean, Math.min(1, value.high || 0))) + 14;
  const fits = end + text.length * 7.5 < width;
  write(svg, text, fits ? end : x(Math.min(value.mean, Math.max(0, value.low || value.mean))) - 14, y + 4.5, {
    bold: true, anchor: fits ? "start" : "end",
  }).attr("stroke", "#fff").attr("stroke-width", 4).attr("paint-order", "stroke");
}

function drawGuess(svg, x, top, bottom, guess) {
  const at = x(guess.share);
  svg.append("line").attr("x1", at).attr("x2", at).attr("y1", top + 6).attr("y2", bottom)
    .attr("stroke", INK).attr("stroke-width", 1.5).attr("stroke-dasharray", "10 4");
  const left = guess.share > 0.7;
  write(svg, guess.name, at + (left ? -6 : 6), bottom - 6, { bold: true, size: 12, anchor: left ? "end" : "start" })
    .attr("stroke", "#fff").attr("stroke-width", 4).attr("paint-order", "stroke");
}
