/* The texts of this file, in place of those of a server. */

import { useText } from "./text-of-site.js";
import { data } from "../single/carried.js";

export {
  LANGUAGES, preferredLanguage, rememberLanguage, useText, currentLanguage, hasText, t, applyText, number, percent,
} from "./text-of-site.js";

/** Makes the texts of a language the page's. */
export function loadText(lang) {
  useText(lang, data().texts[lang]);
  return Promise.resolve();
}
