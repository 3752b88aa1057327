/* The charts of all pages. d3 must be loaded before (/lib/d3.min.js) and the section "common" of the texts.
   Each chart: (element, data, options) → {update(data), svg(), name}. What data holds stands at each chart; options are those of
   frame() in charts/frame.js: title, measure, reading, note, table, name, level, saving. Nothing is animated. */

export { roundsChart } from "./charts/rounds.js";
export { sharesChart } from "./charts/shares.js";
export { barsChart, differenceChart, histogram, insteadChart } from "./charts/bars.js";
export { planeChart } from "./charts/plane.js";
export { lorenzChart } from "./charts/lorenz.js";
export { hundredChart } from "./charts/hundred.js";
export { classMap } from "./charts/classmap.js";
export { fillTable } from "./charts/frame.js";
export { saveFile, savePicture, toCsv, toPng, toSvgText } from "./charts/saving.js";
export { ARMS, MARKS, SORTS } from "./charts/sorts.js";
