/* Foresight to the right, steering upwards: the two readings, never added into one verdict. */

import { percent, t } from "../text.js";
import { frame } from "./frame.js";
import { ARMS, GRID, QUIET, markerPath } from "./sorts.js";
import { roomFor, write, writeOver } from "./axes.js";

/** data: {points: [{name, ghost?, foresight: {mean, low, high}, steering: {mean, low, high}}]}; shares as fractions. */
export function planeChart(element, data, options) {
  return frame(element, data, options, draw);
}

const MARKERS = ["circle", "square", "triangle", "diamond"];

function draw(svg, width, data) {
  const d3 = globalThis.d3;
  const points = data.points.filter((point) => isFinite(point.foresight.mean) && isFinite(point.steering.mean)
    && point.foresight.mean !== null && point.steering.mean !== null);
  const most = d3.max(points, (point) => Math.max(point.foresight.mean, point.steering.mean)) || 0;
  const end = Math.min(1, Math.max(0.4, Math.ceil(most * 12) / 10));
  const side = Math.min(width - 64, 460);
  const plot = { left: 48, right: 48 + Math.max(side, Math.min(width - 64, 620)), top: 28, bottom: 28 + side * 0.8 };
  const x = d3.scaleLinear([0, end], [plot.left, plot.right]);
  const y = d3.scaleLinear([0, end], [plot.bottom, plot.top]);
  drawGround(svg, x, y, plot);
  points.forEach((point, index) => drawPoint(svg, x, y, point, index));
  const placed = points.map((point) => ({ left: x(point.foresight.mean) - 8, top: y(point.steering.mean) - 8, wide: 16, high: 16 }));
  points.forEach((point) => nameIt(svg, x, y, plot, point, placed));
  return plot.bottom + 46;
}

function drawGround(svg, x, y, plot) {
  x.ticks(5).forEach((tick) => {
    svg.append("line").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", plot.top).attr("y2", plot.bottom).attr("stroke", GRID);
    write(svg, percent(tick, 0), x(tick), plot.bottom + 18, { colour: QUIET, size: 12, anchor: "middle" });
  });
  y.ticks(5).forEach((tick) => {
    svg.append("line").attr("x1", plot.left).attr("x2", plot.right).attr("y1", y(tick)).attr("y2", y(tick)).attr("stroke", GRID);
    write(svg, percent(tick, 0), plot.left - 8, y(tick) + 4, { colour: QUIET, size: 12, anchor: "end" });
  });
  const corner = { colour: QUIET, size: 13 };
  write(svg, t("common.chart.plane.steering"), plot.left + 10, plot.top + 18, corner);
  write(svg, t("common.chart.plane.both"), plot.right - 10, plot.top + 18, Object.assign({ anchor: "end" }, corner));
  write(svg, t("common.chart.plane.neither"), plot.left + 10, plot.bottom - 12, corner);
  write(svg, t("common.chart.plane.foresight"), plot.right - 10, plot.bottom - 12, Object.assign({ anchor: "end" }, corner));
  write(svg, t("common.chart.plane.x"), plot.right, plot.bottom + 38, { colour: QUIET, size: 12, anchor: "end" });
  write(svg, t("common.chart.plane.y"), 0, 14, { colour: QUIET, size: 12 });
}

function drawPoint(svg, x, y, point, index) {
  const colour = point.ghost ? "#7d8896" : ARMS[index % ARMS.length];
  const cross = (from, to) => svg.append("line").attr("x1", from[0]).attr("y1", from[1]).attr("x2", to[0]).attr("y2", to[1])
    .attr("stroke", colour).attr("stroke-width", 2);
  if (point.foresight.low !== null && point.foresight.low !== undefined) {
    cross([x(point.foresight.low), y(point.steering.mean)], [x(point.foresight.high), y(point.steering.mean)]);
  }
  if (point.steering.low !== null && point.steering.low !== undefined) {
    cross([x(point.foresight.mean), y(point.steering.low)], [x(point.foresight.mean), y(point.steering.high)]);
  }
  svg.append("path").attr("d", markerPath(MARKERS[index % MARKERS.length], point.ghost ? 90 : 190))
    .attr("transform", "translate(" + x(point.foresight.mean) + "," + y(point.steering.mean) + ")")
    .attr("fill", point.ghost ? "#fff" : colour).attr("stroke", point.ghost ? colour : "#fff").attr("stroke-width", 2);
}

/** Writes a point's name beside it, on the side and at the height where it is in nobody's way. */
function nameIt(svg, x, y, plot, point, placed) {
  const wide = Math.max(roomFor(point.name, 14), roomFor(point.detail || "", 12));
  const high = point.detail ? 34 : 18;
  const middle = { x: x(point.foresight.mean), y: y(point.steering.mean) };
  const place = (isRight, top) => ({ left: isRight ? middle.x + 16 : middle.x - 16 - wide, top, wide, high, isRight });
  const isFree = (box) => box.left >= plot.left && box.left + wide <= plot.right && box.top >= plot.top && box.top + high <= plot.bottom
    && placed.every((other) => box.left > other.left + other.wide || other.left > box.left + wide
      || box.top > other.top + other.high || other.top > box.top + high);
  const tries = [0, -20, 20, -40, 40].flatMap((by) => [true, false].map((isRight) => place(isRight, middle.y - high / 2 + by)));
  const box = tries.find(isFree) || tries[0];
  placed.push(box);
  const left = box.isRight ? box.left : box.left + wide;
  const anchor = box.isRight ? "start" : "end";
  writeOver(svg, point.name, left, box.top + 14, { bold: !point.ghost, size: 14, anchor, colour: point.ghost ? QUIET : undefined });
  if (point.detail) {
    writeOver(svg, point.detail, left, box.top + 30, { colour: QUIET, size: 12, anchor });
  }
}
