/* Workers with the engine in them: as WebAssembly where the browser can, as JavaScript where it cannot. */

import { part, unpacked } from "./carried.js";

let usable = new URLSearchParams(location.search).get("engine") === "js" ? "js" : "wasm";

/** A worker that has been asked something: {send(message), onMessage(callback), close()}. */
export async function openWorker(question) {
  if (usable === "wasm") {
    const worker = await start("wasm", question);
    if (worker) {
      return worker;
    }
    usable = "js";
  }
  return start("js", question);
}

/** Starts a worker; null if the browser cannot run this form of the engine. */
async function start(form, question) {
  const bytes = await unpacked(form);
  const parts = form === "wasm" ? [part("runtime"), part("open-wasm")] : [new TextDecoder().decode(bytes), part("open-js")];
  const address = URL.createObjectURL(new Blob([...parts, part("visit"), part("worker")].map((text) => text + "\n"), { type: "text/javascript" }));
  const worker = new Worker(address);
  const waiting = [];
  let listener = (message) => waiting.push(message);
  const ready = new Promise((resolve) => {
    worker.onmessage = ({ data: message }) => {
      if (message.event === "ready" || message.event === "unable") {
        URL.revokeObjectURL(address);
        resolve(message.event === "ready");
      } else {
        listener(message);
      }
    };
    worker.onerror = () => resolve(false);
  });
  worker.postMessage({ do: "wake", bytes: form === "wasm" ? bytes : null });
  if (!(await ready)) {
    worker.terminate();
    return null;
  }
  worker.postMessage(question);
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (callback) => {
      listener = callback;
      waiting.splice(0).forEach(callback);
    },
    close: () => worker.terminate(),
  };
}
