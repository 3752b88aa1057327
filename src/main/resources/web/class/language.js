/* The language of a page of the lesson, and the button that turns it to the other one. */
import { applyText, currentLanguage, loadText, rememberLanguage } from "/shared/text.js";

function other(lang) {
  return lang === "de" ? "en" : "de";
}

/** Loads sections of a language and fills them into the page; its button then names the other language. */
export function speak(lang, parts) {
  return loadText(lang, parts).then(() => {
    applyText(document);
    const button = document.getElementById("language");
    button.lang = other(lang);
    button.textContent = button.lang === "de" ? "Deutsch" : "English";
  });
}

/** The same in the other language, which this tab then keeps. */
export function speakOther(parts) {
  const lang = other(currentLanguage());
  rememberLanguage(lang);
  return speak(lang, parts);
}
