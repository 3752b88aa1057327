/* A hundred purchases as a hundred squares: what became of them. */

import { frame } from "./frame.js";
import { INK, QUIET, fillOf } from "./sorts.js";
import { roomFor, write } from "./axes.js";

/**
 * data: {parts: [{name, share, sort}], restName?, guess?: fraction, guessName?, columns?, bare?: no key}; shares as fractions, the rest of the hundred stays blank.
 * Squares are given by largest remainder, so that they add up.
 */
export function hundredChart(element, data, options) {
  return frame(element, data, options, draw);
}

/** Whole squares for shares: the largest remainders get those that are left. */
export function squares(shares) {
  const exact = shares.map((share) => Math.max(0, share) * 100);
  const whole = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, one) => sum + one, 0));
  const order = exact.map((one, index) => index).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  let left = total - whole.reduce((sum, one) => sum + one, 0);
  order.forEach((index) => {
    if (left > 0) {
      whole[index]++;
      left--;
    }
  });
  return whole;
}

function draw(svg, width, data) {
  const columns = data.columns || (width < 420 ? 10 : 20);
  const rows = 100 / columns;
  const gap = 3;
  const cell = Math.min(data.columns ? 28 : 44, (width - 2) / columns - gap);
  const counts = squares(data.parts.map((part) => part.share));
  const fills = data.parts.map((part) => fillOf(svg, part.sort));
  let place = 0;
  counts.forEach((count, part) => {
    for (let i = 0; i < count; i++) {
      square(svg, place++, columns, cell, gap).attr("fill", fills[part]);
    }
  });
  while (place < 100) {
    square(svg, place++, columns, cell, gap).attr("fill", "#fff").attr("stroke", "#c5ccd5");
  }
  const y = rows * (cell + gap) + 6;
  if (data.guess !== null && data.guess !== undefined) {
    outline(svg, Math.round(data.guess * 100), columns, cell + gap);
  }
  return data.bare ? y : drawKey(svg, width, y + 16, data, counts, fills);
}

function square(svg, place, columns, cell, gap) {
  return svg.append("rect").attr("x", 1 + (place % columns) * (cell + gap)).attr("y", 2 + Math.floor(place / columns) * (cell + gap))
    .attr("width", cell).attr("height", cell).attr("rx", 4);
}

/** A line around the first so many squares. */
function outline(svg, count, columns, step) {
  if (count === 0) {
    return;
  }
  const full = Math.floor(count / columns);
  const rest = count % columns;
  const points = [[0, 0], [full > 0 ? columns : rest, 0]];
  if (full > 0) {
    points.push([columns, full]);
    if (rest > 0) {
      points.push([rest, full], [rest, full + 1]);
    }
    points.push([0, full + (rest > 0 ? 1 : 0)]);
  } else {
    points.push([rest, 1], [0, 1]);
  }
  svg.append("path").attr("fill", "none").attr("stroke", INK).attr("stroke-width", 3).attr("stroke-linejoin", "round")
    .attr("d", "M" + points.map((p) => (p[0] * step + 0.5) + "," + (p[1] * step + 0.5)).join("L") + "Z");
}

function drawKey(svg, width, top, data, counts, fills) {
  const entries = data.parts.map((part, index) => ({ text: part.name, count: counts[index], fill: fills[index] }));
  if (data.restName) {
    entries.push({ text: data.restName, count: 100 - counts.reduce((a, b) => a + b, 0), fill: "#fff" });
  }
  if (data.guess !== null && data.guess !== undefined) {
    entries.push({ text: data.guessName, count: Math.round(data.guess * 100), outline: true });
  }
  const inTwo = width > 560;
  const column = inTwo ? Math.min(width / 2, Math.max(...entries.map((one) => roomFor(one.text, 13))) + 90) : 0;
  entries.forEach((entry, index) => {
    const left = inTwo ? (index % 2) * column : 0;
    const y = top + (inTwo ? Math.floor(index / 2) : index) * 24;
    svg.append("rect").attr("x", left + 2).attr("y", y - 11).attr("width", 14).attr("height", 14).attr("rx", 3)
      .attr("fill", entry.outline ? "none" : entry.fill).attr("stroke", entry.outline ? INK : entry.fill === "#fff" ? "#9aa4b0" : "none")
      .attr("stroke-width", entry.outline ? 3 : 1);
    write(svg, String(entry.count), left + 26, y, { bold: true, size: 14 });
    write(svg, entry.text, left + 50, y, { size: Math.min(13, (13 * (width - 54)) / roomFor(entry.text, 13)), colour: entry.outline ? INK : QUIET });
  });
  return top + Math.ceil(entries.length / (inTwo ? 2 : 1)) * 24;
}
