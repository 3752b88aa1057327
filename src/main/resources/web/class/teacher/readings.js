/* What the teacher sees of the step's results before the class does, in one line. */
import { percent, t } from "/shared/text.js";
import { h, replace } from "../dom.js";

/** The readings. */
export function readings() {
  const list = h("ul", { class: "facts" });
  const root = h("div", {}, h("h2", {}, t("teacher.readings")), list);
  return {
    root,
    update(room) {
      const lines = facts(room);
      root.hidden = !lines.length;
      const text = lines.join("\n");
      if (list.getAttribute("data-text") !== text) {
        list.setAttribute("data-text", text);
        replace(list, lines.map((line) => h("li", {}, line)));
      }
    },
  };
}

function facts(room) {
  if (room.step === "wish" && room.wish) {
    return [t("teacher.reading.wishes", { count: room.wish.wishes })];
  }
  if (room.step === "shop" && room.shop) {
    return [t("teacher.reading.purchases", { count: room.shop.purchases })];
  }
  if (room.step === "reveal" && room.reveal) {
    return room.reveal.definitions.map((one) => t("teacher.reading.definition", { name: t("student.reveal." + one.id + ".name"),
      share: one.denominator ? percent(one.numerator / one.denominator, 0) : "–", numerator: one.numerator, denominator: one.denominator }));
  }
  if (room.step === "missions" && room.missions) {
    return [t("teacher.reading.runs", { count: room.runs, waiting: room.waiting })];
  }
  if ((room.step === "ticket" || room.step === "end") && room.ticket) {
    return [t("projector.ticket.handedIn", { count: room.ticket.handedIn })];
  }
  return [];
}
