/* The levers of the run at the projector, and the class map's card and axes. */
import { currentLanguage, t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { missionText } from "../lesson.js";
import { leverName } from "../projector/together.js";
import { lever } from "../student/lever.js";
import { prediction } from "../student/prediction.js";

/** Levers, prediction and run of the mission that all look at. */
export function togetherControls(desk) {
  const root = h("div", { class: "stack" });
  let card = "";
  let guess = null;
  let run = null;
  let turned = {};

  function paint() {
    run.disabled = guess.value() === null;
  }

  function build(room) {
    const own = room.cards.filter((one) => one.card === card)[0];
    turned = {};
    own.levers.forEach((one) => {
      turned[one.key] = one.default;
    });
    guess = prediction(room.together.goal, paint);
    run = h("button", { type: "button", class: "button primary", id: "run", onclick: () => desk.order("together", { settings: turned, prediction: guess.value() })
      .then(() => guess.clear(), () => null) }, t("teacher.together.run"));
    replace(root, h("h2", {}, t("teacher.together.title")), h("div", { class: "levers" }, own.levers.map((one) => lever(one, one.default, (value) => {
      turned[one.key] = value;
    }))), guess.root, h("div", { class: "row" }, run, h("span", { class: "muted" }, t("teacher.together.hint"))));
    paint();
  }

  return {
    root,
    update(room) {
      if (room.together && room.together.card !== card) {
        card = room.together.card;
        build(room);
      }
    },
  };
}

/** Which mission is on the map, over which two levers, and whether the laptop fills the gaps. */
export function mapControls(desk) {
  const root = h("div", { class: "stack" });
  let built = "";
  return {
    root,
    update(room) {
      const map = room.missions;
      const card = map ? map.card : room.together ? room.together.card : "";
      const key = JSON.stringify([card, map && map.x, map && map.y, map && map.fill.state, room.cards.length]);
      if (key !== built && !root.contains(document.activeElement)) {
        built = key;
        replace(root, picker(desk, room, card), map ? axes(desk, room, map) : null, map ? filling(desk, map) : null);
      }
    },
  };
}

function picker(desk, room, card) {
  const select = h("select", { id: "card", onchange: () => {
    select.blur();
    desk.order("card", { card: select.value }).catch(() => null);
  } }, room.cards.map((one) => h("option", { value: one.card, selected: one.card === card }, missionText(one.card, one.texts, "name", currentLanguage()))));
  return h("div", { class: "field" }, h("label", { for: "card" }, t("teacher.missions.card")), select);
}

function axes(desk, room, map) {
  const levers = room.cards.filter((one) => one.card === map.card)[0].levers;
  const boxes = {};
  ["x", "y"].forEach((axis) => {
    boxes[axis] = h("select", { id: "axis-" + axis, onchange: () => {
      boxes[axis].blur();
      desk.order("card", { card: map.card, x: boxes.x.value, y: boxes.y.value }).catch(() => null);
    } }, levers.map((one) => h("option", { value: one.key, selected: one.key === map[axis] }, leverName(one.key))));
  });
  return h("div", { class: "pair" }, ["x", "y"].map((axis) =>
    h("div", { class: "field" }, h("label", { for: "axis-" + axis }, t("teacher.missions." + axis)), boxes[axis])));
}

function filling(desk, map) {
  const on = map.fill.state === "on";
  return h("div", { class: "row" }, h("button", { type: "button", class: "button", id: "fill", "data-state": map.fill.state, disabled: map.fill.state === "done",
    onclick: (event) => {
      event.currentTarget.blur();
      desk.order("fill", { on: !on }).catch(() => null);
    } }, t(on ? "teacher.missions.pause" : "teacher.missions.fill")),
  h("span", { class: "muted" }, t("teacher.missions.cells", { done: map.fill.done, total: map.fill.total })));
}
