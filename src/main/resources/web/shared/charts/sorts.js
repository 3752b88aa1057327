/* The sorts of purchases that charts tell apart: one colour, one line, one marker and one filling each, in every chart and in the
   printed reports, so that nothing depends on colour alone. */

export const INK = "#1b2430";
export const QUIET = "#5a6675";
export const GRID = "#e4e8ed";
export const SHADE = "#f1f3f6";
export const STONE = "#a9b2bc";

const BLUE = "#0072b2";
const VERMILLION = "#d55e00";
const GREEN = "#009e73";
const SKY = "#56b4e9";

export const SORTS = {
  shown: { colour: SKY, dash: null, marker: "circle", fill: "plain" },
  taken: { colour: BLUE, dash: null, marker: "circle", fill: "plain" },
  coincident: { colour: GREEN, dash: "7 5", marker: "square", fill: "plain" },
  caused: { colour: VERMILLION, dash: "2.5 2.5", marker: "triangle", fill: "plain" },
  anyway: { colour: STONE, dash: null, marker: "circle", fill: "plain" },
  diverted: { colour: VERMILLION, dash: null, marker: "triangle", fill: "hatched" },
  created: { colour: VERMILLION, dash: null, marker: "triangle", fill: "plain" },
  ghost: { colour: "#7d8896", dash: "1 4", marker: "circle", fill: "plain" },
};

/** The colours of arms, in their order. */
export const ARMS = [BLUE, VERMILLION, GREEN, "#cc79a7", "#e69f00", SKY, INK];

/** The two quoted figures. */
export const MARKS = [0.35, 0.8];

/** The path of a marker around 0,0: circle, square, triangle, diamond or cross. */
export function markerPath(name, size) {
  const d3 = globalThis.d3;
  const shapes = {
    circle: d3.symbolCircle,
    square: d3.symbolSquare,
    triangle: d3.symbolTriangle,
    diamond: d3.symbolDiamond,
    cross: d3.symbolTimes,
  };
  return d3.symbol(shapes[name] || d3.symbolCircle, size || 64)();
}

let patterns = 0;

/** What to fill a shape of a sort with; a hatching is put into the picture's definitions. */
export function fillOf(svg, sort) {
  if (sort.fill !== "hatched") {
    return sort.colour;
  }
  const id = "hatching-" + (++patterns);
  const pattern = svg.append("defs").append("pattern").attr("id", id).attr("patternUnits", "userSpaceOnUse")
    .attr("width", 6).attr("height", 6).attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("width", 6).attr("height", 6).attr("fill", "#f1c7a6");
  pattern.append("rect").attr("width", 2).attr("height", 6).attr("fill", sort.colour);
  return "url(#" + id + ")";
}
