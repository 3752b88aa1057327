/* The controls of the present step: next and back, what to show, votes, levers, map. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { question, questions } from "../lesson.js";
import { deletionButton } from "./deletion.js";
import { mapControls, togetherControls } from "./levers.js";
import { readings } from "./readings.js";

const SHOWS = { guess: ["histogram", "marks"], reveal: ["counts", "pooled"], inside: ["example"], 
  discussion: ["counts", "before"], ticket: ["outcome", "sides"], end: ["outcome", "sides"] };

/** The controls. */
export function steering(desk) {
  const next = h("button", { type: "button", class: "button primary next", id: "next", onclick: () => desk.next() });
  const back = h("button", { type: "button", class: "button back", id: "back", onclick: () => desk.back() }, t("teacher.back"));
  const progress = h("p", { class: "muted", role: "status" });
  const special = h("div", { class: "stack" });
  const read = readings();
  let built = "";
  let parts = [];

  function build(room) {
    parts = [];
    const shows = SHOWS[room.step];
    if (shows) {
      parts.push(showButtons(desk, shows));
    }
    if (room.step === "discussion") {
      parts.push(questionControls(desk));
    }
    if (room.step === "together") {
      parts.push(togetherControls(desk));
    }
    if (room.step === "together" || room.step === "missions") {
      parts.push(mapControls(desk));
    }
    if (room.step === "end") {
      parts.push({ root: h("div", { class: "row" }, deletionButton(desk, "delete-now"), h("span", { class: "muted" }, t("teacher.delete.hint"))), update() {} });
    }
    replace(special, parts.map((one) => one.root));
  }

  return {
    root: h("section", { class: "card stack controls" }, h("div", { class: "moves" }, back, next), progress, special, read.root),
    update(room) {
      const there = desk.neighbour(1);
      next.disabled = !there;
      next.textContent = there ? t("teacher.next", { step: there.step === room.step && there.step === "reveal"
        ? t("projector.reveal.step." + there.stage) : t("script.step." + there.step + ".name") }) : t("teacher.last");
      back.disabled = !desk.neighbour(-1);
      const words = t("teacher.done", { done: room.counts.done, joined: room.counts.joined });
      if (progress.textContent !== words) {
        progress.textContent = words;
      }
      if (built !== room.step) {
        built = room.step;
        build(room);
      }
      parts.forEach((one) => one.update(room));
      read.update(room);
    },
  };
}

function showButtons(desk, shows) {
  const buttons = shows.map((what) => ({ what, root: h("button", { type: "button", class: "button toggle", "data-show": what, "aria-pressed": "false",
    onclick: (event) => desk.order("show", { what, on: event.currentTarget.getAttribute("aria-pressed") !== "true" }).catch(() => null) },
  t("teacher.show." + what)) }));
  return {
    root: h("div", { class: "row", role: "group", "aria-label": t("teacher.show.title") }, h("strong", {}, t("teacher.show.title")), buttons.map((one) => one.root)),
    update(room) {
      buttons.forEach((one) => {
        one.root.setAttribute("aria-pressed", String(room.shown.indexOf(one.what) >= 0));
        one.root.hidden = one.what === "pooled" && !room.pooledFiles;
      });
    },
  };
}

function questionControls(desk) {
  const select = h("select", { id: "question", onchange: () => ask("before") }, questions().map((key) => h("option", { value: key }, question(key, "text"))));
  const why = h("p", { class: "muted" });
  const times = ["before", "after"].map((when) => ({ when, root: h("button", { type: "button", class: "button toggle", id: "ask-" + when, onclick: () => ask(when) },
    t("teacher.question." + when)) }));
  let touched = false;
  function ask(when) {
    touched = false;
    desk.order("question", { question: select.value, when }).catch(() => null);
  }
  select.addEventListener("focus", () => {
    touched = true;
  });
  select.addEventListener("blur", () => {
    touched = false;
  });
  return {
    root: h("div", { class: "stack" }, h("div", { class: "field" }, h("label", { for: "question" }, t("teacher.question.title")), select), why,
      h("div", { class: "row", role: "group", "aria-label": t("teacher.question.when") }, times.map((one) => one.root))),
    update(room) {
      const talk = room.discussion;
      if (!touched) {
        select.value = talk.question;
      }
      why.textContent = question(talk.question, "why");
      times.forEach((one) => one.root.setAttribute("aria-pressed", String(one.when === talk.when)));
    },
  };
}
