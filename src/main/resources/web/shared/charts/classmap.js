/* The map of a class: each run a dot over two levers, coloured by its share, with contour lines at the quoted 35 % and 80 %. */

import { number, percent } from "../text.js";
import { frame } from "./frame.js";
import { GRID, INK, MARKS, QUIET } from "./sorts.js";
import { roomFor, write, writeOver } from "./axes.js";

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
  const drawn = contours(svg, data.dots, x, y, plot, data.marks || MARKS);
  const places = data.dots.map((dot) => drawDot(svg, x(dot.x), y(dot.y), dot, shade(dot.share)));
  nameDots(svg, data.dots, places, plot);
  return key(svg, plot, shade, data.key || [0, 0.35, 0.8, 1].map((share) => ({ at: share, text: percent(share, 0) })), drawn);
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
  return { left: left - size, top: top - size, wide: 2 * size, high: 2 * size };
}

const LABEL_HIGH = 15;

/** Names the dots where there is room beside them; a name without room stands in the table alone. */
function nameDots(svg, dots, places, plot) {
  const taken = places.slice();
  const apart = (a, b) => a.left >= b.left + b.wide || b.left >= a.left + a.wide || a.top >= b.top + b.high || b.top >= a.top + a.high;
  const inside = (box) => box.left >= plot.left && box.left + box.wide <= plot.right && box.top >= plot.top && box.top + box.high <= plot.bottom;
  dots.forEach((dot, index) => {
    if (!dot.label) {
      return;
    }
    const wide = roomFor(dot.label, 12) + 2;
    const at = places[index];
    const middle = { left: at.left + at.wide / 2 - wide / 2, top: at.top + at.high / 2 - LABEL_HIGH / 2 };
    const box = [[at.left + at.wide + 3, middle.top], [at.left - wide - 3, middle.top], [middle.left, at.top - LABEL_HIGH - 1], [middle.left, at.top + at.high + 1]]
      .map(([left, top]) => ({ left, top, wide, high: LABEL_HIGH }))
      .find((one) => inside(one) && taken.every((other) => apart(one, other)));
    if (box) {
      taken.push(box);
      writeOver(svg, dot.label, box.left + 1, box.top + 12, { size: 12 });
    }
  });
}

/** Draws contour lines of the shares between the dots, each place weighing the dots by nearness; returns the marks that have one. */
function contours(svg, dots, x, y, plot, marks) {
  const d3 = globalThis.d3;
  if (dots.length < 6) {
    return [];
  }
  const places = dots.map((dot) => ({ x: (x(dot.x) - plot.left) / (plot.right - plot.left), y: (y(dot.y) - plot.top) / (plot.bottom - plot.top), share: dot.share }));
  const grid = new Array(CELLS * CELLS);
  for (let i = 0; i < grid.length; i++) {
    grid[i] = weighed(places, (i % CELLS + 0.5) / CELLS, (Math.floor(i / CELLS) + 0.5) / CELLS);
  }
  const scaleX = (plot.right - plot.left) / CELLS;
  const scaleY = (plot.bottom - plot.top) / CELLS;
  return marks.filter((mark) => {
    const shape = d3.contours().size([CELLS, CELLS]).contour(grid, mark);
    const rings = [].concat.apply([], shape.coordinates);
    rings.forEach((ring) => ringLine(svg, ring, plot, scaleX, scaleY, mark));
    return rings.length > 0;
  });
}

/** Draws a ring without the parts that run along the edge of the map. */
function ringLine(svg, ring, plot, scaleX, scaleY, mark) {
  const atEdge = (p) => p[0] <= 0.51 || p[1] <= 0.51 || p[0] >= CELLS - 0.51 || p[1] >= CELLS - 0.51;
  const line = globalThis.d3.line().defined((p) => !atEdge(p)).x((p) => plot.left + p[0] * scaleX).y((p) => plot.top + p[1] * scaleY);
  svg.append("path").attr("d", line(ring)).attr("fill", "none").attr("stroke", INK).attr("stroke-width", 2)
    .attr("stroke-dasharray", dashes(mark));
}

function dashes(mark) {
  return mark < 0.5 ? "2 4" : "8 4";
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

/** The strip of colours and, outside the map, what each line stands for; returns the height of the whole picture. */
function key(svg, plot, shade, labels, marks) {
  const wide = Math.min(280, plot.right - plot.left);
  for (let i = 0; i < 28; i++) {
    svg.append("rect").attr("x", plot.left + (i * wide) / 28).attr("y", plot.bottom + 52).attr("width", wide / 28 + 0.5).attr("height", 12)
      .attr("fill", shade(i / 27));
  }
  labels.forEach((label) => {
    write(svg, label.text, plot.left + label.at * wide, plot.bottom + 82, { colour: QUIET, size: 12, anchor: "middle" });
  });
  const beside = plot.left + wide + 40 + marks.length * 96 <= plot.right;
  marks.forEach((mark, index) => {
    const left = (beside ? plot.left + wide + 40 : plot.left) + index * 96;
    const line = plot.bottom + (beside ? 58 : 104);
    svg.append("line").attr("x1", left).attr("x2", left + 36).attr("y1", line).attr("y2", line)
      .attr("stroke", INK).attr("stroke-width", 2).attr("stroke-dasharray", dashes(mark));
    write(svg, percent(mark, 0), left + 44, line + 4, { bold: true, size: 13 });
  });
  return plot.bottom + (beside || !marks.length ? 92 : 116);
}
