/* Texts and numbers in the chosen language. Every word a page shows comes from web/text/<language>.json. */

/** The languages there are. */
export const LANGUAGES = ["en", "de"];

const STORE = "uptake-language";

let language = "en";
let texts = {};

/** Flattens nested objects to dotted keys. */
function flatten(node, prefix, into) {
  Object.keys(node).forEach((key) => {
    const path = prefix ? prefix + "." + key : key;
    if (typeof node[key] === "string") {
      into[path] = node[key];
    } else {
      flatten(node[key], path, into);
    }
  });
  return into;
}

/** The language asked for by the address (?lang=), chosen before in this tab, or preferred by the browser. */
export function preferredLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  const wishes = [asked, remembered()].concat(navigator.languages || [navigator.language]);
  for (let i = 0; i < wishes.length; i++) {
    const short = String(wishes[i] || "").slice(0, 2).toLowerCase();
    if (LANGUAGES.indexOf(short) >= 0) {
      return short;
    }
  }
  return "en";
}

function remembered() {
  try {
    return sessionStorage.getItem(STORE);
  } catch (e) {
    return null;
  }
}

/** Remembers a choice of language for this tab. */
export function rememberLanguage(lang) {
  try {
    sessionStorage.setItem(STORE, lang);
  } catch (e) {
    /* without a store the choice lasts as long as the page */
  }
}

/** Loads sections of a language from the server and makes them the page's texts. */
export function loadText(lang, parts) {
  return fetch("/text/" + lang + ".json?part=" + parts.join(",")).then((response) => {
    if (!response.ok) {
      throw new Error("The texts of the page cannot be loaded: status " + response.status + ".");
    }
    return response.json();
  }).then((json) => useText(lang, json));
}

/** Makes given sections the page's texts; for pages that carry them along. */
export function useText(lang, json) {
  language = lang;
  texts = flatten(json, "", {});
  document.documentElement.lang = lang;
}

/** The language in use. */
export function currentLanguage() {
  return language;
}

/** Whether there is a text of that key. */
export function hasText(key) {
  return Object.prototype.hasOwnProperty.call(texts, key);
}

/** The text of a key with its {parameters} filled in, numbers kept together with their per cent; with a parameter "count", key.one or key.other if there are such. */
export function t(key, params) {
  const given = params || {};
  const chosen = "count" in given && hasText(key + ".other")
    ? key + (Number(given.count) === 1 ? ".one" : ".other")
    : key;
  if (!hasText(chosen)) {
    console.warn("No text for " + chosen);
    return chosen;
  }
  return texts[chosen].replace(/\{(\w+)\}/g, (whole, name) => {
    if (!(name in given)) {
      return whole;
    }
    return typeof given[name] === "number" ? number(given[name]) : String(given[name]);
  }).replace(/(\d) %/g, "$1\u00a0%");
}

/** Fills in the texts below an element: data-t holds the key of its text, data-t-attr pairs of attribute:key; … */
export function applyText(root) {
  const within = root || document;
  within.querySelectorAll("[data-t]").forEach((node) => {
    node.textContent = t(node.getAttribute("data-t"));
  });
  within.querySelectorAll("[data-t-attr]").forEach((node) => {
    node.getAttribute("data-t-attr").split(";").forEach((pair) => {
      const colon = pair.indexOf(":");
      node.setAttribute(pair.slice(0, colon).trim(), t(pair.slice(colon + 1).trim()));
    });
  });
}

/** A number as the language writes it, with at most so many digits after the point (2 unless told). */
export function number(value, digits) {
  if (value === null || value === undefined || !isFinite(value)) {
    return "–";
  }
  const most = digits === undefined ? 2 : digits;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits === undefined ? 0 : digits,
    maximumFractionDigits: most,
  }).format(value).replace("-", "−");
}

/** A fraction in per cent with so many digits (1 unless told): 0.347 is "34.7 %", in German "34,7 %". */
export function percent(fraction, digits) {
  if (fraction === null || fraction === undefined || !isFinite(fraction)) {
    return "–";
  }
  return number(fraction * 100, digits === undefined ? 1 : digits) + "\u00a0%";
}
