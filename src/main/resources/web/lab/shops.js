/* Step 1: pick a shop that comes with the lab, or bring a scenario file. */

import { hasText, t } from "../shared/text.js";
import { button, el, put, tell } from "./elements.js";
import { problemsOf } from "./problems.js";
import { current, pick } from "./state.js";
import * as source from "./source.js";

let own = "";

/** Shows the shops to pick from. */
export function showShops(box, seeds, levers) {
  const names = seeds.map((seed) => seed.name).concat(seeds.some((seed) => seed.name === "default") ? [] : ["default"]);
  const problems = el("div", { class: "problems", role: "alert" });
  put(box, el("fieldset", { class: "shops" },
    el("legend", { class: "stepped" }, el("span", { class: "step" }, "1"), t("lab.shops.title")),
    el("div", { class: "shop-row" }, names.map((name) => card(name)), source.abilities.scenarios ? fileCard(problems, levers) : [])),
  problems);
}

/** Marks the shop that is picked. */
export function markShop(box) {
  box.querySelectorAll("input[type=radio]").forEach((radio) => {
    radio.checked = radio.value === current().base;
  });
}

/** The title of a shop. */
export function shopTitle(name) {
  return hasText("lab.seed." + name + ".title") ? t("lab.seed." + name + ".title") : name;
}

function card(name) {
  const id = "shop-" + name;
  const sentence = "lab.seed." + name + ".sentence";
  return el("div", { class: "shop" },
    el("input", { type: "radio", name: "shop", id, value: name, checked: current().base === name, onchange: () => pick("a", name) }),
    el("label", { for: id },
      el("span", { class: "shop-title" }, shopTitle(name)),
      el("span", { class: "shop-sentence" }, hasText(sentence) ? t(sentence) : "")));
}

function fileCard(problems, levers) {
  const input = el("input", {
    type: "file", id: "shop-file", accept: ".yaml,.yml,text/plain", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true",
    onchange: () => read(input, problems, levers),
  });
  return el("div", { class: "shop shop-own" },
    button(t("lab.shops.file"), "quiet", () => input.click(), { id: "shop-file-button" }), input,
    el("p", { class: "shop-sentence", id: "own-shop" }, own || t("lab.shops.fileHint")));
}

async function read(input, problems, levers) {
  const file = input.files[0];
  input.value = "";
  if (!file) {
    return;
  }
  put(problems);
  try {
    const scenario = await source.scenario(file.name, await file.text());
    own = t("lab.shops.own", { name: scenario.name });
    document.getElementById("own-shop").textContent = own;
    const settings = {};
    levers.forEach((lever) => {
      if (lever.key in scenario.settings && scenario.settings[lever.key] !== lever.default) {
        settings[lever.key] = scenario.settings[lever.key];
      }
    });
    pick("a", "default", settings);
    tell(own);
  } catch (failure) {
    put(problems, problemsOf(failure));
  }
}
