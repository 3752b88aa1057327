/* Messages from the server as they happen: server-sent events first, polling when a network lets no stream through. */

const FIRST_BYTE = 8000;
const FAILURES = 2;
const PAUSE = 1000;

/**
 * Listens until told to stop.
 *
 * events: address of the stream. kinds: names of the events that count. poll: (after) => a promise of [{id, event, data}], the
 * messages after the one with that id (0 at first). onMessage: ({id, event, data}) with data parsed. onWay: "stream", "poll" or
 * "lost", for a quiet sign on the page. Returns {close()}.
 */
export function listen(options) {
  const state = { after: 0, failures: 0, open: true, source: null, timer: null };
  const onWay = options.onWay || (() => {});

  function take(message) {
    if (!state.open) {
      return;
    }
    const id = Number(message.id);
    if (id && id <= state.after) {
      return;
    }
    state.after = id || state.after;
    options.onMessage(message);
  }

  function stream() {
    const source = new EventSource(options.events);
    state.source = source;
    state.timer = setTimeout(fallBack, FIRST_BYTE);
    source.onopen = () => {
      clearTimeout(state.timer);
      onWay("stream");
    };
    options.kinds.forEach((kind) => source.addEventListener(kind, (event) => {
      clearTimeout(state.timer);
      state.failures = 0;
      take({ id: event.lastEventId, event: kind, data: JSON.parse(event.data) });
    }));
    source.onerror = () => {
      state.failures++;
      if (state.failures >= FAILURES || source.readyState === 2) {
        fallBack();
      }
    };
  }

  function fallBack() {
    clearTimeout(state.timer);
    if (state.source) {
      state.source.close();
      state.source = null;
    }
    if (state.open && options.poll) {
      onWay("poll");
      poll(PAUSE);
    }
  }

  function poll(pause) {
    options.poll(state.after).then(
      (messages) => {
        messages.forEach(take);
        again(PAUSE);
      },
      () => {
        onWay("lost");
        again(Math.min(pause * 2, 15000));
      });
  }

  function again(pause) {
    if (state.open) {
      state.timer = setTimeout(() => poll(pause), pause);
    }
  }

  if (typeof EventSource === "undefined") {
    fallBack();
  } else {
    stream();
  }
  return {
    close() {
      state.open = false;
      clearTimeout(state.timer);
      if (state.source) {
        state.source.close();
      }
    },
  };
}
