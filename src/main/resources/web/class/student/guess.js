/* The guess: of 100 purchases, how many follow a suggestion? A hundred dots fill as the slider moves. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";

/** The view of the guess. */
export function guessView(app) {
  let touched = false;
  let sent = null;
  const dots = [];
  for (let i = 0; i < 100; i++) {
    dots.push(h("i", {}));
  }
  const figure = h("p", { class: "figure", "aria-hidden": "true" }, "?");
  const slider = h("input", { type: "range", id: "guess", min: 0, max: 100, step: 1, value: 50,
    oninput: () => move(Number(slider.value)) });
  const button = h("button", { type: "button", class: "button primary large", disabled: true, onclick: () => app.act("guess", { value: Number(slider.value) }) });
  const state = h("p", { class: "muted", role: "status" });

  function move(value) {
    touched = true;
    slider.value = value;
    draw();
  }

  function step(by) {
    return h("button", { type: "button", class: "button", "aria-label": t(by < 0 ? "student.guess.less" : "student.guess.more"),
      onclick: () => move(Math.min(100, Math.max(0, Number(slider.value) + by))) }, by < 0 ? "−" : "+");
  }

  function draw() {
    const value = Number(slider.value);
    figure.textContent = touched ? String(value) : "?";
    slider.setAttribute("aria-valuetext", t("student.guess.value", { value: value }));
    dots.forEach((dot, i) => dot.classList.toggle("on", touched && i < value));
    button.disabled = !touched || value === sent;
    button.textContent = t(sent === null ? "student.guess.send" : "student.guess.change");
    replace(state, sent === null ? t(touched ? "student.guess.ready" : "student.guess.move") : t("student.guess.sent", { value: sent }));
  }

  return {
    root: h("div", { class: "card stack guess" },
      h("label", { for: "guess", class: "question" }, t("student.guess.question")),
      h("div", { class: "dots", "aria-hidden": "true" }, dots), figure,
      h("div", { class: "slide" }, step(-1), slider, step(1)), button, state),
    update(me) {
      const mine = me.guess && me.guess.mine;
      if (mine !== null && mine !== undefined && mine !== sent) {
        sent = mine;
        if (!touched) {
          touched = true;
          slider.value = mine;
        }
      }
      draw();
    },
  };
}
