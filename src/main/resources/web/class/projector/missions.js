/* The class map: every run a dot over two levers, with the lines at 35 and 80 per cent. */
import { classMap } from "/shared/charts.js";
import { currentLanguage, hasText, number, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { animalName, missionText } from "../lesson.js";
import { amount } from "../student/amount.js";
import { leverName } from "./together.js";
import { wallChart } from "./wall.js";

const MOST_ROWS = 200;

/** The view of the second lesson. */
export function missions() {
  const chart = wallChart(classMap, {
    title: (data) => data.title,
    measure: (data) => t(data.isShare ? "projector.missions.measure" : "projector.missions.measureOther", { measure: t("student.measure." + data.measure) }),
    reading: (data) => t("projector.missions.reading", { count: data.dots.length, reached: data.dots.filter((dot) => dot.reached).length }),
    table: (data) => ({ head: [t("projector.missions.who"), data.x.name, data.y.name, t("projector.reveal.share")],
      rows: data.dots.slice(0, MOST_ROWS).map((dot) => [dot.label || t("projector.missions.machine"), tick(data.x, dot.x), tick(data.y, dot.y), dot.value]) }),
    name: "class-map",
  });
  const state = h("p", { class: "lead" });
  return {
    root: h("div", { class: "stage map" }, chart.root, state),
    update(room) {
      const map = room.missions;
      chart.update(Object.assign(shape(map), { title: t("projector.missions.title", { mission: missionText(map.card, map.texts, "name", currentLanguage()) }) }));
      replace(state, t("projector.missions.state", { count: map.waiting }), " ",
        map.fill.state === "off" ? "" : t("projector.missions.fill." + map.fill.state));
    },
  };
}

/** The dots as the chart wants them: words on an axis become 0, 1, 2 …, and a measure that is no share runs from its lowest to its highest. */
export function shape(map) {
  const x = axis(map.x, map.dots.map((dot) => dot.x));
  const y = axis(map.y, map.dots.map((dot) => dot.y));
  const measure = map.goal.measure;
  const isShare = /_share$/.test(measure);
  const values = map.dots.map((dot) => dot.share);
  const low = Math.min.apply(null, values);
  const span = Math.max.apply(null, values) - low || 1;
  const dots = map.dots.map((dot) => ({
    x: place(x, dot.x), y: place(y, dot.y), value: amount(measure, dot.share), share: isShare ? dot.share : (dot.share - low) / span,
    reached: dot.reached, machine: !dot.animal, label: dot.animal ? animalName(dot.animal, dot.number) : undefined }));
  const data = { x, y, measure, isShare, dots };
  return isShare ? data : Object.assign(data, { marks: [], key: values.length ? [{ at: 0, text: amount(measure, low) }, { at: 1, text: amount(measure, low + span) }] : [] });
}

const RANGES = { "recommender.slateSize": [1, 20], "shopper.attention": [0, 1], "shopper.search": [1, 20], "shopper.salience": [0, 4],
  "recommender.lambda": [0, 2], price: [0.8, 1.6] };
const WORDS = ["random", "popular", "item-llr", "oracle"];

function axis(key, values) {
  const name = leverName(key);
  if (values.some((value) => typeof value === "string") || key === "recommender.name") {
    const raw = WORDS.concat(values.filter((value, i) => WORDS.indexOf(value) < 0 && values.indexOf(value) === i));
    return { name, min: 0, max: raw.length - 1, raw, words: raw.map((word) => hasText("student.word." + word) ? t("student.word." + word) : word) };
  }
  const range = RANGES[key] || [0, 1];
  return { name, min: Math.min.apply(null, values.concat([range[0]])), max: Math.max.apply(null, values.concat([range[1]])) };
}

function place(of, value) {
  return of.raw ? of.raw.indexOf(value) : value;
}

function tick(of, value) {
  return of.words ? of.words[value] : number(value);
}
