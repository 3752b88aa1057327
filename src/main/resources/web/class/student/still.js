/* Views in which the phone only looks on. */
import { currentLanguage, t } from "/shared/text.js";
import { animalPicture } from "../animals.js";
import { h, replace } from "../dom.js";
import { animalName, missionText } from "../lesson.js";

/** The own animal, large: on arriving and at the end. */
export function animalView() {
  const root = h("div", { class: "card hero" });
  return {
    root: root,
    update(me) {
      replace(root, h("span", { class: "disc huge" }, animalPicture(me.animal)),
        h("p", { class: "muted" }, t("student.animal.yours")), h("p", { class: "hero-name" }, animalName(me.animal, me.number)),
        me.step === "end" ? h("p", {}, t("student.end.thanks")) : h("p", { class: "muted" }, t("student.animal.code", { code: me.code })));
    },
  };
}

/** The run at the projector, and every moment in which there is nothing to tap. */
export function lookView() {
  const root = h("div", { class: "stack" });
  return {
    root: root,
    update(me) {
      const mission = me.mission;
      replace(root, mission ? h("div", { class: "card stack" },
        h("h2", {}, missionText(mission.card, mission.texts, "name", currentLanguage())),
        h("p", {}, missionText(mission.card, mission.texts, "task", currentLanguage())),
        h("p", { class: "muted" }, t("student.together.predict"))) : null);
    },
  };
}

/** The room has been deleted. */
export function goneView() {
  return {
    root: h("div", { class: "card hero" }, h("div", { class: "tick", "aria-hidden": "true" }, "✓"),
      h("p", { class: "hero-name" }, t("student.gone.headline")), h("p", {}, t("student.gone.body"))),
    update() {},
  };
}
