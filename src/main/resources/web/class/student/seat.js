/* Where the phone keeps what brings its animal back: one entry in its own storage, gone on leaving and on "delete everything". */

const STORE = "uptake-class";
let inMemory = null;

/** The seat kept, {word, token}, or null. */
export function keptSeat() {
  try {
    return JSON.parse(localStorage.getItem(STORE)) || inMemory;
  } catch (e) {
    return inMemory;
  }
}

/** Keeps a seat. */
export function keepSeat(word, token) {
  inMemory = { word: word, token: token };
  try {
    localStorage.setItem(STORE, JSON.stringify(inMemory));
  } catch (e) {
    /* without a store the seat lasts as long as the page */
  }
}

/** Forgets the seat. */
export function dropSeat() {
  inMemory = null;
  try {
    localStorage.removeItem(STORE);
  } catch (e) {
    /* there is nothing to remove */
  }
}
