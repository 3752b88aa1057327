/* Bars: parts of a whole, a histogram of guesses, plain bars, and one difference with its interval. */

import { number, percent, t } from "../text.js";
import { frame } from "./frame.js";
import { ARMS, GRID, INK, QUIET, SORTS, fillOf } from "./sorts.js";
import { marksUpright, roomFor, sharesBelow, write, writeOver } from "./axes.js";

/** data: {rows: [{name, anyway, diverted, created}]}, fractions of the taken purchases; null where nothing was taken. */
export function insteadChart(element, data, options) {
  return frame(element, data, options, drawInstead);
}

const PARTS = ["anyway", "diverted", "created"];

function drawInstead(svg, width, data) {
  const x = globalThis.d3.scaleLinear([0, 1], [1, width - 1]);
  const fills = {};
  PARTS.forEach((part) => {
    fills[part] = fillOf(svg, SORTS[part]);
  });
  let y = 0;
  data.rows.forEach((row) => {
    if (row.name) {
      write(svg, row.name, 1, y + 16, { bold: true, size: 14 });
      y += 26;
    }
    if (row.anyway === null || row.anyway === undefined || !isFinite(row.anyway)) {
      write(svg, t("common.chart.nothingTaken"), 1, y + 20, { colour: QUIET });
      y += 40;
      return;
    }
    y = drawParts(svg, x, y, row, fills, width);
  });
  return y + 4;
}

function drawParts(svg, x, y, row, fills, width) {
  const bar = 40;
  let from = 0;
  let below = [];
  PARTS.forEach((part) => {
    const value = row[part];
    const left = x(from);
    const wide = x(from + value) - left;
    svg.append("rect").attr("x", left).attr("y", y).attr("width", Math.max(0, wide - 1)).attr("height", bar).attr("fill", fills[part]);
    if (wide > 52) {
      const label = svg.append("text").text(percent(value, 0)).attr("x", left + wide / 2).attr("y", y + 26)
        .attr("font-size", 16).attr("font-weight", 700).attr("text-anchor", "middle").attr("fill", "#000");
      if (part === "diverted") {
        label.attr("stroke", "#fff").attr("stroke-width", 5).attr("paint-order", "stroke");
      }
    }
    below.push({ part, middle: left + wide / 2, value });
    from += value;
  });
  return nameParts(svg, below, y + bar + 20, fills, width);
}

function nameParts(svg, parts, y, fills, width) {
  const texts = parts.map((one) => t("common.chart.instead." + one.part));
  const inRow = texts.reduce((sum, text) => sum + roomFor(text, 13) + 34, 0) < width;
  let left = 1;
  let line = y;
  parts.forEach((one, index) => {
    svg.append("rect").attr("x", left).attr("y", line - 11).attr("width", 13).attr("height", 13).attr("fill", fills[one.part]);
    const label = texts[index] + (one.value < 0.08 ? " " + percent(one.value, 0) : "");
    write(svg, label, left + 20, line, { size: 13 });
    if (inRow) {
      left += roomFor(label, 13) + 34;
    } else {
      line += 20;
    }
  });
  return (inRow ? line + 20 : line) + 8;
}

/** data: {bins: [counts], from?, to?, marks?: true, own?: value}; bins of equal width from 0 to 1 unless told. */
export function histogram(element, data, options) {
  return frame(element, data, options, drawHistogram);
}

function drawHistogram(svg, width, data, options) {
  const d3 = globalThis.d3;
  const bottom = 250;
  const x = d3.scaleLinear([data.from || 0, data.to || 1], [12, width - 12]);
  const most = Math.max(1, d3.max(data.bins));
  const y = d3.scaleLinear([0, most], [bottom, 40]);
  const step = ((data.to || 1) - (data.from || 0)) / data.bins.length;
  sharesBelow(svg, x, 28, bottom, options.axis || t("common.chart.ofPurchases"));
  data.bins.forEach((count, index) => {
    const left = x((data.from || 0) + index * step) + 1;
    const wide = x((data.from || 0) + (index + 1) * step) - left - 1;
    svg.append("rect").attr("x", left).attr("y", y(count)).attr("width", Math.max(1, wide)).attr("height", bottom - y(count))
      .attr("fill", ARMS[0]).attr("rx", 2);
    if (count > 0) {
      write(svg, number(count, 0), left + wide / 2, y(count) - 5, { size: 12, bold: true, anchor: "middle" });
    }
  });
  if (data.marks) {
    marksUpright(svg, x, 26, bottom);
  }
  return bottom + 46;
}

/** data: {bars: [{name, value, label?, sort?}], most?}; values as fractions unless options.format says otherwise. */
export function barsChart(element, data, options) {
  return frame(element, data, options, drawBars);
}

function drawBars(svg, width, data, options) {
  const format = options.format || ((value) => percent(value, 0));
  const most = data.most || globalThis.d3.max(data.bars, (bar) => bar.value) || 1;
  const x = globalThis.d3.scaleLinear([0, most], [0, width - 76]);
  let y = 4;
  data.bars.forEach((bar, index) => {
    const sort = bar.sort || { colour: ARMS[index % ARMS.length], fill: "plain" };
    write(svg, bar.name, 0, y + 15, { bold: true, size: 14 });
    svg.append("rect").attr("x", 0).attr("y", y + 24).attr("width", x(most)).attr("height", 26).attr("fill", GRID).attr("rx", 3);
    svg.append("rect").attr("x", 0).attr("y", y + 24).attr("width", Math.max(1, x(bar.value))).attr("height", 26)
      .attr("fill", fillOf(svg, sort)).attr("rx", 3);
    write(svg, bar.label || format(bar.value), x(most) + 10, y + 43, { bold: true, size: 16 });
    y += 68;
  });
  return y;
}

/** data: {mean, low, high, name?}; a difference of shares with its interval, against the line of no difference. */
export function differenceChart(element, data, options) {
  return frame(element, data, options, drawDifference);
}

function drawDifference(svg, width, data) {
  const reach = Math.max(0.1, Math.ceil(Math.max(Math.abs(data.low || 0), Math.abs(data.high || 0), Math.abs(data.mean)) * 12) / 10);
  const x = globalThis.d3.scaleLinear([-reach, reach], [24, width - 24]);
  const y = 64;
  x.ticks(5).forEach((tick) => {
    svg.append("line").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", 28).attr("y2", 100).attr("stroke", tick === 0 ? INK : GRID)
      .attr("stroke-width", tick === 0 ? 2 : 1);
    write(svg, (tick > 0 ? "+" : "") + number(tick * 100, 0), x(tick), 120, { colour: QUIET, size: 12, anchor: "middle" });
  });
  write(svg, t("common.chart.points"), width - 24, 140, { colour: QUIET, size: 12, anchor: "end" });
  if (data.low !== null && data.low !== undefined) {
    svg.append("line").attr("x1", x(data.low)).attr("x2", x(data.high)).attr("y1", y).attr("y2", y)
      .attr("stroke", SORTS.caused.colour).attr("stroke-width", 6).attr("stroke-linecap", "round");
  }
  svg.append("circle").attr("cx", x(data.mean)).attr("cy", y).attr("r", 9).attr("fill", SORTS.caused.colour).attr("stroke", "#fff")
    .attr("stroke-width", 2);
  writeOver(svg, (data.mean > 0 ? "+" : "") + number(data.mean * 100, 1), x(data.mean), y - 18, {
    bold: true, size: 18, anchor: "middle",
  });
  return 148;
}
