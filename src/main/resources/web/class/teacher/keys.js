/* Keys for the four things a teacher does most; they can be switched off, because some people steer by voice. */

let on = true;

/** Switches the keys. */
export function switchKeys(state) {
  on = state;
}

/** Whether the keys work. */
export function keysAreOn() {
  return on;
}

/** Listens for N (next), B (back), S (show) and T (timer), unless somebody is typing. */
export function keys(desk) {
  const does = { n: desk.next, b: desk.back, s: desk.toggleShow, t: desk.toggleTimer };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, dialog");
    if (!on || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
      return;
    }
    const act = does[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  });
}
