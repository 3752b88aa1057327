/* At the door: the word of the room, or the animal and code of a phone that lost its seat. */
import { postJson } from "/shared/net.js";
import { currentLanguage, hasText, t } from "/shared/text.js";
import { ANIMALS, animalPicture } from "../animals.js";
import { h, replace } from "../dom.js";
import { animalName } from "../lesson.js";

/** The view of somebody who has not joined. */
export function doorView(app) {
  const problem = h("p", { class: "notice bad", role: "alert", hidden: true });
  const word = wordField("word", app.word());
  const join = h("form", { class: "card stack", onsubmit: (event) => enter(event, "join", () => ({ word: clean(word) })) },
    h("div", { class: "field" }, h("label", { for: "word" }, t("student.door.word")), word,
      h("p", { class: "muted small-text" }, t("student.door.where"))),
    h("button", { type: "submit", class: "button primary large" }, t("student.door.join")),
    h("p", { class: "muted small-text" }, t("student.door.private")));

  const oldWord = wordField("old-word", app.word());
  const animal = h("select", { id: "animal", required: true }, h("option", { value: "" }, "–"), options());
  const number = h("input", { id: "number", type: "number", min: 1, max: 9, value: 1, inputmode: "numeric" });
  const code = h("input", { id: "code", inputmode: "numeric", autocomplete: "off", maxlength: 4, pattern: "[0-9]{4}", required: true });
  const back = h("form", { class: "stack", onsubmit: (event) => enter(event, "return", () => ({
    word: clean(oldWord), animal: animal.value, number: Number(number.value) || 1, code: code.value })) },
  h("p", {}, t("student.door.backHow")),
  field("old-word", "student.door.word", oldWord), field("animal", "student.door.animal", animal),
  field("number", "student.door.number", number), field("code", "student.door.code", code),
  h("button", { type: "submit", class: "button" }, t("student.door.back")));

  function enter(event, path, body) {
    event.preventDefault();
    problem.hidden = true;
    postJson("/api/class/" + path, body()).then((answer) => {
      app.notice("");
      app.enter(answer);
    }, (failure) => {
      const key = "student.refused." + (failure.error && failure.error.key);
      problem.hidden = false;
      replace(problem, hasText(key) ? t(key) : t(failure.status === 0 ? "student.trouble.lost" : "student.door.failed"));
    });
  }

  const parade = h("div", { class: "parade" }, ["fox", "owl", "frog", "tiger", "octopus"].map((key) => h("span", { class: "disc" }, animalPicture(key))));
  return {
    root: h("div", { class: "stack" }, parade, problem, join,
      h("details", { class: "card" }, h("summary", {}, t("student.door.lost")), back)),
    update() {},
  };
}

function wordField(id, value) {
  return h("input", { id: id, class: "word-field", value: value, maxlength: 5, minlength: 5, required: true, autocomplete: "off",
    autocapitalize: "none", spellcheck: "false", pattern: "[A-Za-z]{5}" });
}

function clean(input) {
  return input.value.trim().toLowerCase();
}

function field(id, key, control) {
  return h("div", { class: "field" }, h("label", { for: id }, t(key)), control);
}

function options() {
  return ANIMALS.map((key) => ({ key: key, name: animalName(key, 1) }))
    .sort((a, b) => a.name.localeCompare(b.name, currentLanguage()))
    .map((one) => h("option", { value: one.key }, one.name));
}
