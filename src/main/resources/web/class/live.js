/* Keeps the teacher's page and the projector in step with the room. */
import { getJson } from "/shared/net.js";
import { listen } from "/shared/stream.js";

const PACE = 250;
const PING = 8000;

/**
 * Fetches a view of the room whenever the room changes, never more than four times a second.
 *
 * path: of the view. token: the teacher's secret, or nothing. show(view), fail(failure) are called with what comes.
 * Returns {refresh(), stop()}.
 */
export function live(path, token, show, fail) {
  let asking = false;
  let again = false;
  let last = 0;
  let timer = 0;
  let open = true;

  function refresh() {
    if (!open) {
      return;
    }
    if (asking) {
      again = true;
      return;
    }
    clearTimeout(timer);
    const wait = last + PACE - Date.now();
    if (wait > 0) {
      timer = setTimeout(refresh, wait);
      return;
    }
    asking = true;
    last = Date.now();
    getJson(path, token).then(show, fail).then(() => {
      asking = false;
      if (again) {
        again = false;
        refresh();
      }
    });
  }

  const stream = listen({
    events: "/api/class/events?for=room",
    kinds: ["revision", "gone"],
    poll: () => getJson("/api/class/projector").then((view) => [{ id: view.revision, event: "revision", data: view }]),
    onMessage: refresh,
    onWay: refresh,
  });
  const ping = setInterval(refresh, PING);
  refresh();
  return {
    refresh,
    stop() {
      open = false;
      clearInterval(ping);
      clearTimeout(timer);
      stream.close();
    },
  };
}
