/* What all pages of a lesson know: its items, its questions and the names of both. */
import { hasText, t } from "/shared/text.js";

/** The items by their number, 0 to 23. */
export const ITEMS = (
  "candle mug scarf plant puzzle-box lantern notebook umbrella "
  + "castle robots racing farm detective space football dragons "
  + "drums piano guitar choir techno jazz rap orchestra"
).split(" ");

const GROUPS = ["gifts", "games", "music"];
const QUESTIONS = ["what-counts", "anyway", "predict-or-steer", "whose-risk", "whose-data", "audit-or-ban"];

/** The six questions of the discussion. */
export function questions() {
  return QUESTIONS.slice();
}

/** The words of a question: part is "text", "why" or "answer.a" and so on. */
export function question(key, part) {
  return t("script.question." + key + "." + part);
}

/** The name of an item. */
export function itemName(number) {
  return t("items." + ITEMS[number] + ".name");
}

/** One line about an item. */
export function itemAbout(number) {
  return t("items." + ITEMS[number] + ".about");
}

/** The group of an item: gifts, games or music. */
export function itemGroup(number) {
  return GROUPS[Math.floor(number / 8)];
}

/** The name of an animal, "Fox" or "Fox 2". */
export function animalName(animal, number) {
  const name = t("items.animal." + animal);
  return name.charAt(0).toUpperCase() + name.slice(1) + (number > 1 ? " " + number : "");
}

/** Name or task of a mission: a teacher's own words if the card has them, else those of the language file. */
export function missionText(card, texts, part, lang) {
  const own = texts && (texts[lang] || texts.en || texts.de);
  if (own && own[part]) {
    return own[part];
  }
  const key = "missions." + card + "." + part;
  return hasText(key) ? t(key) : card;
}

/** The steps of the core lesson with their minutes, 45 in all. */
export const CORE = [["join", 3], ["guess", 3], ["wish", 3], ["shop", 5], ["reveal", 7], ["inside", 3], ["together", 8],
  ["discussion", 8], ["ticket", 5], ["end", 0]];

/** The step of the second lesson. */
export const SECOND = ["missions", 45];

/** Stages of the reveal. */
export const STAGES = 5;

/** Seconds as minutes and seconds, "4:05". */
export function clock(seconds) {
  const rest = seconds % 60;
  return Math.floor(seconds / 60) + ":" + (rest < 10 ? "0" : "") + rest;
}
