/* The exit ticket: finish the sentence, pick one chart. */
import { t } from "/shared/text.js";
import { h, replace } from "../dom.js";
import { choices } from "./choices.js";

const MOST = 400;

/** The view of the exit ticket. */
export function ticketView(app) {
  const root = h("div", {});
  const state = h("p", { class: "muted", role: "status" });
  const count = h("span", { class: "muted small-text" });
  let side = null;
  let sides = null;
  let text = null;
  let chart = null;
  let send = null;
  let sent = null;

  function paint() {
    sides.paint(side, null);
    count.textContent = t("student.ticket.left", { count: MOST - text.value.length });
    const same = sent && sent.side === side && sent.text === text.value.trim() && (sent.chart || "") === chart.value;
    send.disabled = !side || !text.value.trim() || Boolean(same);
    const words = same ? t("student.ticket.sent") : !side ? t("student.ticket.pickSide") : "";
    if (state.textContent !== words) {
      state.textContent = words;
    }
  }

  function build(ticket) {
    sides = choices(["is", "is-not"], (answer) => t("student.ticket." + answer), (answer) => {
      side = answer;
      paint();
    });
    text = h("textarea", { id: "reason", rows: 5, maxlength: MOST, oninput: () => paint() });
    chart = h("select", { id: "chart", onchange: () => paint() }, h("option", { value: "" }, t("student.ticket.noChart")),
      ticket.charts.map((key) => h("option", { value: key }, t("student.chart." + key))));
    send = h("button", { type: "submit", class: "button primary large" }, t("student.ticket.send"));
    replace(root, h("form", { class: "card stack", onsubmit: (event) => {
      event.preventDefault();
      app.act("ticket", { side: side, text: text.value.trim(), chart: chart.value || null });
    } }, h("p", { class: "question" }, t("student.ticket.sentence")), sides.root,
    h("div", { class: "field" }, h("label", { for: "reason" }, t("student.ticket.because")), text, count),
    h("div", { class: "field" }, h("label", { for: "chart" }, t("student.ticket.chart")), chart), send, state));
  }

  return {
    root: root,
    update(me) {
      if (!me.ticket) {
        return;
      }
      const first = !sides;
      if (first) {
        build(me.ticket);
      }
      sent = me.ticket.mine || null;
      if (first && sent) {
        side = sent.side;
        text.value = sent.text;
        chart.value = sent.chart || "";
      }
      paint();
    },
  };
}
