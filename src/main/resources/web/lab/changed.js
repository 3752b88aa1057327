/* What differs from the shop as it comes, in a few words. */

import { leverName, shownValue } from "./levers.js";
import { given } from "./state.js";

/** The levers of a side that were moved, with their values; empty if none was. */
export function changedLevers(levers, side) {
  return levers
    .filter((lever) => lever.key in side.settings && side.settings[lever.key] !== given(side.base, lever.key))
    .map((lever) => leverName(lever) + " " + shownValue(lever, side.settings[lever.key]))
    .join(", ");
}
