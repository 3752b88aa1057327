/* Everything beside the script: phones, testing the room, rehearsal, power, both sides, files, paper, and the end. */
import { t } from "/shared/text.js";
import { h } from "../dom.js";
import { deletion } from "./deletion.js";
import { files } from "./files.js";
import { paper } from "./paper.js";
import { phones } from "./phones.js";
import { power } from "./power.js";
import { rehearsal } from "./rehearsal.js";
import { cases } from "./script.js";
import { roomTest } from "./roomtest.js";

/** The column of tools. */
export function tools(desk) {
  const list = [
    ["phones", phones(desk), true],
    ["room", roomTest(desk), false],
    ["rehearsal", rehearsal(desk), false],
    ["power", power(), false],
    ["cases", { root: cases(), update() {} }, false],
    ["files", files(desk), false],
    ["paper", paper(), false],
    ["delete", deletion(desk), false],
  ];
  return {
    root: h("div", { class: "tool-list" }, list.map(([name, part, open]) => h("details", { class: "card tool", id: "tool-" + name, open },
      h("summary", {}, h("h2", {}, t("teacher." + name + ".title"))), part.root))),
    update(room) {
      list.forEach((one) => one[1].update(room));
    },
  };
}
