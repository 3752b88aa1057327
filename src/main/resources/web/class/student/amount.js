/* Values of measures in words. */
import { hasText, number, percent, t } from "/shared/text.js";

/** A value of a measure as it is read: shares in per cent, the rest as a number. */
export function amount(measure, value) {
  if (/(_share|_rate)$/.test(measure)) {
    return percent(value, 0);
  }
  return number(value, Math.abs(value) < 10 ? 2 : 0) + (hasText("student.unit." + measure) ? " " + t("student.unit." + measure) : "");
}
