/* The map of a class: each run a dot over two levers, coloured by its share, with contour lines at the quoted 35 % and 80 %. */

import { number, percent } from "../text.js";
import { frame } from "./frame.js";
import { GRID, INK, MARKS, QUIET } from "./sorts.js";
import { write, writeOver } from "./axes.js";

/**
 * data: {x: {name, min, max, words?}, y: {the same}, dots: [{x, y, share, reached?, machine?, label?}]}; shares as fractions. An
 * axis with words has its values at 0, 1, 2 … Where the colour shows no share: marks: [] for no lines, and key: [{at, text}] with
 * places from 0 to 1 on the strip of colours.
 */
export function classMap(element, data, options) {
  return frame(element, data, options, draw);
}

const CELLS = 40;

function draw(svg, width, data) {
  const d3 = globalThis.d3;
  const plot = { left: data.y.words ? 120 : 60, right: width - 16, top: 40, bottom: Math.max(260, Math.min(560, width * 0.55)) };
  const x = d3.scaleLinear([data.x.min, data.x.max], [plot.left + 14, plot.right - 14]);
  const y = d3.scaleLinear([data.y.min, data.y.max], [plot.bottom - 14, plot.top + 14]);
  const shade = (share) => d3.interpolateYlGnBu(0.08 + 0.84 * Math.max(0, Math.min(1, share)));
  svg.append("rect").attr("x", plot.left).attr("y", plot.top).attr("width", plot.right - plot.left)
    .attr("height", plot.bottom - plot.top).attr("fill", "#fff").attr("stroke", GRID);
  axis(svg, data.x, x, (tick, text) => write(svg, text, x(tick), plot.bottom + 18, { colour: QUIET, size: 12, anchor: "middle" }));
  axis(svg, data.y, y, (tick, text) => write(svg, text, plot.left - 8, y(tick) + 4, { colour: QUIET, size: 12, anchor: "end" }));
  write(svg, data.x.name, plot.right, plot.bottom + 38, { colour: QUIET, size: 13, anchor: "end" });
  write(svg, data.y.name, 0, 16, { colour: QUIET, size: 13 });
  contours(svg, data.dots, x, y, plot, data.marks || MARKS);
  data.dots.forEach((dot) => drawDot(svg, x(dot.x), y(dot.y), dot, shade(dot.share)));
  key(svg, plot, shade, data.key || [0, 0.35, 0.8, 1].map((share) => ({ at: share, text: percent(share, 0) })));
  return plot.bottom + 92;
}

function axis(svg, lever, scale, put) {
  const ticks = lever.words ? lever.words.map((word, index) => index) : scale.ticks(5);
  ticks.forEach((tick) => put(tick, lever.words ? lever.words[tick] : number(tick)));
}

function drawDot(svg, left, top, dot, colour) {
  const size = dot.machine ? 5 : 9;
  const shape = dot.machine
    ? svg.append("rect").attr("x", left - size).attr("y", top - size).attr("width", 2 * size).attr("height", 2 * size)
    : svg.append("circle").attr("cx", left).attr("cy", top).attr("r", size);
  shape.attr("fill", colour).attr("stroke", INK).attr("stroke-width", dot.reached ? 3 : 1);
  if (dot.label) {
    writeOver(svg, dot.label, left + size + 4, top + 4, { size: 12 });
  }
}

/** Contour lines of the shares between the dots, each place weighing the dots by nearness. */
function contours(svg, dots, x, y, plot, marks) {
  const d3 = globalThis.d3;
  if (dots.length < 6) {
    return;
  }
  const places = dots.map((dot) => ({ x: (x(dot.x) - plot.left) / (plot.right - plot.left), y: (y(dot.y) - plot.top) / (plot.bottom - plot.top), share: dot.share }));
  const grid = new Array(CELLS * CELLS);
  for (let i = 0; i < grid.length; i++) {
    grid[i] = weighed(places, (i % CELLS + 0.5) / CELLS, (Math.floor(i / CELLS) + 0.5) / CELLS);
  }
  const scaleX = (plot.right - plot.left) / CELLS;
  const scaleY = (plot.bottom - plot.top) / CELLS;
  marks.forEach((mark) => {
    const shape = d3.contours().size([CELLS, CELLS]).contour(grid, mark);
    shape.coordinates.forEach((polygon) => polygon.forEach((ring) => ringLine(svg, ring, plot, scaleX, scaleY, mark)));
  });
}

/** Draws a ring without the parts that run along the edge of the map. */
function ringLine(svg, ring, plot, scaleX, scaleY, mark) {
  const atEdge = (p) => p[0] <= 0.51 || p[1] <= 0.51 || p[0] >= CELLS - 0.51 || p[1] >= CELLS - 0.51;
  const line = globalThis.d3.line().defined((p) => !atEdge(p)).x((p) => plot.left + p[0] * scaleX).y((p) => plot.top + p[1] * scaleY);
  svg.append("path").attr("d", line(ring)).attr("fill", "none").attr("stroke", INK).attr("stroke-width", 2)
    .attr("stroke-dasharray", mark < 0.5 ? "2 4" : "8 4");
  const inside = ring.filter((p) => !atEdge(p));
  const at = inside[Math.floor(inside.length / 2)];
  if (at) {
    writeOver(svg, percent(mark, 0), plot.left + at[0] * scaleX, plot.top + at[1] * scaleY + 4, { bold: true, size: 13, anchor: "middle" });
  }
}

function weighed(places, x, y) {
  let sum = 0;
  let weights = 0;
  places.forEach((place) => {
    const distance = (place.x - x) * (place.x - x) + (place.y - y) * (place.y - y);
    const weight = 1 / (distance + 0.002);
    sum += weight * place.share;
    weights += weight;
  });
  return sum / weights;
}

function key(svg, plot, shade, labels) {
  const wide = Math.min(280, plot.right - plot.left);
  for (let i = 0; i < 28; i++) {
    svg.append("rect").attr("x", plot.left + (i * wide) / 28).attr("y", plot.bottom + 52).attr("width", wide / 28 + 0.5).attr("height", 12)
      .attr("fill", shade(i / 27));
  }
  labels.forEach((label) => {
    write(svg, label.text, plot.left + label.at * wide, plot.bottom + 82, { colour: QUIET, size: 12, anchor: "middle" });
  });
}
