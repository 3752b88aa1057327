/* Shares round by round: lines with bands, the warm-up shaded, the quoted marks across, names at the ends of the lines. */

import { number, percent, t } from "../text.js";
import { frame } from "./frame.js";
import { GRID, INK, QUIET, SHADE, markerPath } from "./sorts.js";
import { marksAcross, roomFor, spread, write, writeOver } from "./axes.js";

/**
 * data: {rounds, warmup, guess?, series: [{name, sort, points: [{round, mean, low, high}]}]}, shares as fractions; a series
 * without a band has points without low and high; guess is a fraction drawn across.
 */
export function roundsChart(element, data, options) {
  return frame(element, data, options, draw);
}

function draw(svg, width, data) {
  const d3 = globalThis.d3;
  const narrow = width < 520;
  const names = data.series.map((one) => one.name);
  const right = narrow ? 16 : Math.min(width * 0.3, Math.max(90, d3.max(names, (name) => roomFor(name, 13)) + 62));
  const plot = { left: 48, right: width - right, top: 14, bottom: narrow ? 250 : 310 };
  const x = d3.scaleLinear([1, Math.max(2, data.rounds)], [plot.left, plot.right]);
  const y = d3.scaleLinear([0, 1], [plot.bottom, plot.top]);
  drawGround(svg, x, y, plot, data);
  marksAcross(svg, y, plot.left, plot.right);
  if (data.guess !== null && data.guess !== undefined) {
    drawGuess(svg, y, plot, data.guess);
  }
  data.series.forEach((one) => drawLine(svg, x, y, one));
  const bottom = drawNames(svg, y, plot, data.series, narrow);
  return bottom;
}

function drawGround(svg, x, y, plot, data) {
  if (data.warmup > 0) {
    svg.append("rect").attr("x", plot.left).attr("y", plot.top).attr("width", x(data.warmup + 0.5) - plot.left)
      .attr("height", plot.bottom - plot.top).attr("fill", SHADE);
    write(svg, t("common.chart.warmup"), plot.left + 6, plot.bottom - 8, { colour: QUIET, size: 12 });
  }
  [0, 0.2, 0.4, 0.6, 0.8, 1].forEach((tick) => {
    svg.append("line").attr("x1", plot.left).attr("x2", plot.right).attr("y1", y(tick)).attr("y2", y(tick)).attr("stroke", GRID);
    write(svg, percent(tick, 0), plot.left - 8, y(tick) + 4, { colour: QUIET, size: 12, anchor: "end" });
  });
  x.ticks(Math.min(8, data.rounds)).filter((tick) => tick % 1 === 0).concat(data.rounds > 1 ? [] : [1]).forEach((tick) => {
    write(svg, number(tick, 0), x(tick), plot.bottom + 18, { colour: QUIET, size: 12, anchor: "middle" });
  });
  write(svg, t("common.chart.round"), plot.right, plot.bottom + 36, { colour: QUIET, size: 12, anchor: "end" });
}

function drawGuess(svg, y, plot, guess) {
  svg.append("line").attr("x1", plot.left).attr("x2", plot.right).attr("y1", y(guess)).attr("y2", y(guess))
    .attr("stroke", INK).attr("stroke-width", 1.5).attr("stroke-dasharray", "10 4");
  writeOver(svg, t("common.chart.guess", { share: percent(guess, 0) }), plot.right - 6, y(guess) - 6, {
    size: 12, bold: true, anchor: "end",
  });
}

function drawLine(svg, x, y, one) {
  const d3 = globalThis.d3;
  const points = one.points.filter((point) => isFinite(point.mean) && point.mean !== null);
  const banded = points.filter((point) => point.low !== null && point.low !== undefined);
  if (banded.length > 1) {
    svg.append("path").datum(banded).attr("fill", one.sort.colour).attr("fill-opacity", 0.16)
      .attr("d", d3.area().x((p) => x(p.round)).y0((p) => y(Math.max(0, p.low))).y1((p) => y(Math.min(1, p.high))));
  }
  svg.append("path").datum(points).attr("fill", "none").attr("stroke", one.sort.colour)
    .attr("stroke-width", one.ghost ? 2 : 2.5).attr("stroke-linecap", "round").attr("stroke-dasharray", one.sort.dash)
    .attr("d", d3.line().x((p) => x(p.round)).y((p) => y(p.mean)));
  const last = points[points.length - 1];
  if (last) {
    svg.append("path").attr("d", markerPath(one.sort.marker, one.ghost ? 36 : 64)).attr("fill", one.sort.colour)
      .attr("stroke", "#fff").attr("transform", "translate(" + x(last.round) + "," + y(last.mean) + ")");
  }
}

function drawNames(svg, y, plot, series, narrow) {
  const shown = series.filter((one) => one.points.length > 0);
  if (narrow) {
    return keyBelow(svg, plot, shown.reverse());
  }
  const labels = shown.map((one) => ({ one, y: y(last(one).mean) + 4 }));
  spread(labels, 17, plot.top + 8, plot.bottom - 2).forEach((label) => {
    const point = last(label.one);
    const middle = label.y - 4;
    svg.append("line").attr("x1", plot.right + 2).attr("x2", plot.right + 12).attr("y1", y(point.mean)).attr("y2", middle)
      .attr("stroke", label.one.sort.colour);
    svg.append("path").attr("d", markerPath(label.one.sort.marker, 40)).attr("fill", label.one.sort.colour)
      .attr("transform", "translate(" + (plot.right + 18) + "," + middle + ")");
    const text = write(svg, label.one.name + " ", plot.right + 27, label.y, { colour: label.one.ghost ? QUIET : INK });
    text.append("tspan").text(percent(point.mean, 0)).attr("font-weight", 600);
  });
  return plot.bottom + 44;
}

function keyBelow(svg, plot, series) {
  series.forEach((one, index) => {
    const y = plot.bottom + 58 + index * 20;
    svg.append("line").attr("x1", 4).attr("x2", 30).attr("y1", y - 4).attr("y2", y - 4).attr("stroke", one.sort.colour)
      .attr("stroke-width", 2.5).attr("stroke-dasharray", one.sort.dash);
    svg.append("path").attr("d", markerPath(one.sort.marker, 40)).attr("fill", one.sort.colour)
      .attr("transform", "translate(17," + (y - 4) + ")");
    write(svg, one.name + " ", 38, y).append("tspan").text(percent(last(one).mean, 0)).attr("font-weight", 600);
  });
  return plot.bottom + 52 + series.length * 20;
}

function last(one) {
  const points = one.points.filter((point) => isFinite(point.mean) && point.mean !== null);
  return points[points.length - 1] || { mean: 0, round: 1 };
}
