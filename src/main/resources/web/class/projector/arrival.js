/* Joining: the code, the address, the word, and who is there. */
import { t } from "/shared/text.js";
import { animalPicture } from "../animals.js";
import { h, replace } from "../dom.js";
import { animalName } from "../lesson.js";

/** The view of the step in which phones join. */
export function arrival() {
  const qr = h("img", { class: "qr", src: "/api/class/qr.svg", alt: t("projector.join.qr") });
  const address = h("p", { class: "address" });
  const word = h("p", { class: "word" });
  const count = h("p", { class: "many" });
  const herd = h("ul", { class: "herd" });
  let seen = "";
  let qrFor = "";
  return {
    root: h("div", { class: "arrival" },
      h("section", { class: "how" }, qr, h("div", { class: "how-words" },
        h("p", { class: "lead" }, t("projector.join.scan")), address, h("p", { class: "lead" }, t("projector.join.word")), word)),
      h("section", { class: "who" }, count, herd),
      h("p", { class: "promise" }, t("projector.join.promise"))),
    update(room) {
      if (room.address && room.address !== qrFor) {
        qrFor = room.address;
        qr.src = "/api/class/qr.svg?" + encodeURIComponent(room.address);
      }
      address.textContent = room.address ? room.address.replace(/^https?:\/\//, "").split("/")[0] : location.host;
      word.textContent = room.room.word;
      replace(count, h("strong", {}, String(room.counts.joined)), " " + t("projector.join.animals", { count: room.counts.joined }));
      const key = JSON.stringify(room.animals);
      if (key !== seen) {
        seen = key;
        herd.className = "herd" + (room.animals.length > 24 ? " crowded" : "");
        replace(herd, room.animals.map((one) => h("li", { class: one.present ? "" : "away" },
          h("span", { class: "disc" }, animalPicture(one.animal)), h("span", {}, animalName(one.animal, one.number)))));
      }
    },
  };
}
