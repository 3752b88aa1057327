/* Keeps the phone in step with the room: a stream says when something changed, polling stands behind it. */
import { getJson } from "/shared/net.js";

const POLL = 2000;
const PING = 20000;
const PATIENCE = 8000;

/**
 * Calls changed(turn) whenever the room's turn may have changed, alive() on every sign of life and lost() when there is none.
 * Returns {stop()}.
 */
export function follow(token, changed, alive, lost) {
  let source = null;
  let failures = 0;
  let polling = 0;
  let opened = false;

  function poll() {
    getJson("/api/class/turn", token).then((answer) => {
      alive();
      changed(answer.turn);
    }, (failure) => {
      if (failure.status === 0) {
        lost();
      } else {
        changed(-1);
      }
    });
  }

  function startPolling() {
    if (!polling) {
      polling = setInterval(poll, POLL + Math.random() * 500);
      poll();
    }
  }

  function stopPolling() {
    clearInterval(polling);
    polling = 0;
  }

  function stream() {
    if (typeof EventSource === "undefined") {
      startPolling();
      return;
    }
    source = new EventSource("/api/class/events?for=students");
    source.addEventListener("open", () => {
      opened = true;
      failures = 0;
      stopPolling();
      alive();
    });
    source.addEventListener("turn", (event) => {
      opened = true;
      stopPolling();
      alive();
      changed(JSON.parse(event.data).turn);
    });
    source.addEventListener("gone", () => changed(-1));
    source.addEventListener("error", () => {
      failures += 1;
      opened = false;
      startPolling();
      if (source.readyState === 2) {
        setTimeout(restart, 3000);
      }
    });
    setTimeout(() => {
      if (!opened) {
        startPolling();
      }
    }, PATIENCE);
  }

  function restart() {
    if (source) {
      source.close();
      source = null;
      stream();
    }
  }

  function wake() {
    if (!document.hidden) {
      changed(-1);
    }
  }

  const ping = setInterval(() => changed(-1), PING + Math.random() * 2000);
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("online", wake);
  stream();
  return {
    stop() {
      clearInterval(ping);
      stopPolling();
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
      if (source) {
        source.close();
        source = null;
      }
    },
  };
}
