/* Test my room: the addresses phones can use, whether one has arrived, and what to ask the network person. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";

/** The room test. */
export function roomTest(desk) {
  const list = h("div", { class: "stack" });
  const arrived = h("p", { class: "notice", role: "status" });
  const letter = h("p", { class: "letter" });
  const help = h("div", {});
  let built = "";
  return {
    root: h("div", { class: "stack" }, h("p", {}, t("teacher.room.how")), list, arrived,
      help,
      h("h3", {}, t("teacher.room.askTitle")), letter),
    update(room) {
      const addresses = room.addresses || [];
      const key = JSON.stringify([addresses, room.address]);
      if (key !== built) {
        built = key;
        replace(list, addresses.length ? addresses.map((one, i) => choice(desk, one, i)) : h("p", { class: "notice bad" }, t("teacher.room.none")));
      }
      const real = room.arrived || 0;
      const advice = room.advice || [];
      help.hidden = !advice.length;
      if (help.getAttribute("data-advice") !== advice.join()) {
        help.setAttribute("data-advice", advice.join());
        replace(help, h("h3", {}, t("teacher.room.noPhone")), h("ol", {}, advice.map((key) => h("li", {}, t("teacher.room.advice." + key)))));
      }
      arrived.classList.toggle("good", real > 0);
      const words = real > 0 ? "✓ " + t("teacher.room.arrived", { count: real }) : t("teacher.room.waiting");
      if (arrived.textContent !== words) {
        arrived.textContent = words;
      }
      const at = parts(room.address || (addresses[0] && addresses[0].url) || location.origin);
      letter.textContent = t("teacher.room.ask", { host: at.host, port: at.port });
    },
  };
}

function parts(address) {
  const url = new URL(address, location.origin);
  return { host: url.hostname, port: url.port || "80" };
}

function choice(desk, one, i) {
  const id = "address-" + i;
  return h("div", { class: "address" }, h("input", { type: "radio", name: "address", id, checked: one.chosen, onchange: () => desk.order("address", { url: one.url }).catch(() => null) }),
    h("label", { for: id }, h("strong", {}, one.url.replace(/^https?:\/\//, "").replace(/\/.*$/, "")),
      h("span", { class: "muted small-text" }, (one.interface || "") + (one.phones ? " · " + t("teacher.room.phones", { count: one.phones }) : ""))));
}
