/* What every chart has: a title, what it measures, the picture, one sentence, and the numbers as a table. */

import { t } from "../text.js";
import { saveTable, savePicture } from "./saving.js";

let frames = 0;

/** The value of an option: strings stand for themselves, functions are asked with the data. */
export function say(option, data) {
  return typeof option === "function" ? option(data) : option || "";
}

function make(tag, className, parent) {
  const node = document.createElement(tag);
  if (className) {
    node.className = className;
  }
  parent.appendChild(node);
  return node;
}

function fill(node, text) {
  node.textContent = text;
  node.hidden = !text;
}

/**
 * Puts a chart into an element and keeps it as wide as the element.
 *
 * options: title, measure (what is counted, of what), reading (one sentence), note (source, small), table (data → {head: [],
 * rows: [[]]}), name (of saved files), level (of the heading, 3 unless told), saving (false: no buttons); each text a string or a
 * function of the data. draw(svg, width, data, options) draws into a cleared d3 selection and returns the height.
 * Returns {update(data), svg(), name}.
 */
export function frame(element, data, options, draw) {
  const id = "chart-" + (++frames);
  element.textContent = "";
  const figure = make("figure", "chart", element);
  const caption = make("figcaption", "", figure);
  const title = make("h" + (options.level || 3), "chart-title", caption);
  const measure = make("p", "chart-measure", caption);
  const canvas = make("div", "chart-canvas", figure);
  const reading = make("p", "chart-reading", figure);
  const note = make("p", "chart-note", figure);
  const more = make("details", "chart-more", figure);
  make("summary", "", more).textContent = t(options.saving === false ? "common.chart.tableOnly" : "common.chart.table");
  const tableBox = make("div", "wide", more);
  tableBox.tabIndex = 0;
  tableBox.setAttribute("role", "region");
  const svg = globalThis.d3.select(canvas).append("svg").attr("role", "img")
    .attr("aria-labelledby", id + "-title " + id + "-desc")
    .attr("font-family", "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif");
  const state = { data, width: 0 };
  const handle = { update, svg: () => svg.node(), name: options.name || id };
  if (options.saving !== false) {
    addButtons(more, handle, () => options.table && options.table(state.data));
  }

  function render() {
    const width = Math.max(240, Math.floor(canvas.clientWidth) || 640);
    state.width = width;
    svg.selectAll("*").remove();
    svg.append("title").attr("id", id + "-title").text(say(options.title, state.data));
    svg.append("desc").attr("id", id + "-desc").text(say(options.reading, state.data) || say(options.measure, state.data));
    const height = draw(svg, width, state.data, options);
    svg.attr("width", width).attr("height", height).attr("viewBox", "0 0 " + width + " " + height);
  }

  function update(newData) {
    state.data = newData;
    fill(title, say(options.title, newData));
    fill(measure, say(options.measure, newData));
    fill(reading, say(options.reading, newData));
    fill(note, say(options.note, newData));
    const rows = options.table ? options.table(newData) : null;
    more.hidden = !rows;
    if (rows) {
      tableBox.setAttribute("aria-label", t("common.chart.tableOf", { chart: say(options.title, newData) }));
      fillTable(tableBox, rows);
    }
    render();
  }

  if (typeof ResizeObserver !== "undefined") {
    new ResizeObserver(() => {
      if (canvas.clientWidth && Math.floor(canvas.clientWidth) !== state.width) {
        render();
      }
    }).observe(canvas);
  }
  update(data);
  return handle;
}

function addButtons(parent, handle, table) {
  const row = make("div", "row chart-buttons no-print", parent);
  const saves = {
    svg: () => savePicture(handle, "svg"),
    png: () => savePicture(handle, "png"),
    csv: () => saveTable(table(), handle.name),
  };
  Object.keys(saves).forEach((kind) => {
    const button = make("button", "button quiet small", row);
    button.type = "button";
    button.textContent = t("common.chart.save." + kind);
    button.addEventListener("click", saves[kind]);
  });
}

/** Writes rows into a table; a cell that is a number or begins like one stands to the right. */
export function fillTable(box, rows) {
  box.textContent = "";
  const table = make("table", "", box);
  const head = make("tr", "", make("thead", "", table));
  rows.head.forEach((text, column) => {
    const cell = make("th", column > 0 ? "number" : "", head);
    cell.scope = "col";
    cell.textContent = text;
  });
  const body = make("tbody", "", table);
  rows.rows.forEach((row) => {
    const line = make("tr", "", body);
    row.forEach((text, column) => {
      const cell = make(column === 0 ? "th" : "td", column > 0 ? "number" : "", line);
      if (column === 0) {
        cell.scope = "row";
      }
      cell.textContent = text;
    });
  });
}
