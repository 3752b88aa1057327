/* Who is there, who is done, who has not been heard of. */
import { t } from "/shared/text.js";
import { animalPicture } from "../animals.js";
import { h, replace } from "../dom.js";
import { animalName, clock } from "../lesson.js";

/** The list of phones, each with a way to take it out, and the door. */
export function phones(desk) {
  const list = h("ul", { class: "phones" });
  const none = h("p", { class: "muted" }, t("teacher.phones.none"));
  const door = h("button", { type: "button", class: "button small", id: "door", onclick: () => desk.order("door", { open: !open }).catch(() => null) });
  let open = true;
  let seen = "";

  function take(one) {
    const name = animalName(one.animal, one.number);
    return h("button", { type: "button", class: "button quiet small", "aria-label": t("teacher.phones.removeOne", { animal: name }), onclick: () => {
      if (window.confirm(t("teacher.phones.confirm", { animal: name }))) {
        desk.order("remove", { participant: one.participant }).catch(() => null);
      }
    } }, t("teacher.phones.remove"));
  }

  return {
    root: h("div", { class: "stack" }, door, none, list),
    update(room) {
      const rows = room.phones;
      open = room.doorOpen;
      door.textContent = t(open ? "teacher.phones.close" : "teacher.phones.open");
      none.hidden = rows.length > 0;
      const key = JSON.stringify(rows.map((one) => [one.participant, one.present, one.left, one.done, one.late]));
      if (key === seen) {
        return;
      }
      seen = key;
      replace(list, rows.map((one) => h("li", { class: state(one) }, h("span", { class: "disc" }, animalPicture(one.animal)),
        h("span", {}, animalName(one.animal, one.number), h("span", { class: "muted small-text" }, words(one))), take(one))));
    },
  };
}

function state(one) {
  return one.left || !one.present && !one.simulated ? "away" : one.done ? "done" : "";
}

function words(one) {
  if (one.left) {
    return t("teacher.phones.left");
  }
  if (one.simulated) {
    return t("teacher.phones.simulated");
  }
  if (!one.present) {
    return one.seenSecondsAgo === undefined ? t("teacher.phones.never") : t("teacher.phones.away", { time: clock(one.seenSecondsAgo) });
  }
  return (one.done ? "✓ " + t("teacher.phones.done") : t("teacher.phones.busy")) + (one.late ? " · " + t("teacher.phones.late") : "");
}
