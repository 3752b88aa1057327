/* Where the lab page gets everything from: the lab's server. A page without a server brings another module with the same exports. */

import { getJson, postFile, postJson, remove } from "../shared/net.js";
import { listen } from "../shared/stream.js";

const API = "/api/lab/";
const KINDS = ["state", "round", "progress", "done"];

/** Whether runs leave files to download, and scenario files and logs can be read: a server can. */
export const abilities = { files: true, scenarios: true, logs: true };

/** Sections of the page's texts in a language. */
export function texts(lang, parts) {
  return getJson("/text/" + lang + ".json?part=" + parts.join(","));
}

/** The levers, the recommenders and the limits of this machine. */
export function levers() {
  return getJson(API + "levers");
}

/** The shops that come with the lab: [{name, settings}]. */
export function seeds() {
  return getJson(API + "seeds");
}

/** Reads the text of a scenario file: {name, settings}; throws all its problems. */
export function scenario(name, text) {
  return postJson(API + "scenario", { source: name, text });
}

/**
 * Starts a run of one or two sides, each {base, settings}. onMessage gets {event: "state" | "round" | "done", data}.
 * Gives {id, sides, position, pause(), resume(), cancel(), words(lang), files(), close()}.
 */
export async function run(sides, ghosts, onMessage) {
  const started = await postJson(API + "runs", { sides, ghosts });
  const address = API + "runs/" + encodeURIComponent(started.id);
  const stream = follow(address, onMessage);
  return {
    ...started,
    pause: () => postJson(address + "/pause"),
    resume: () => postJson(address + "/resume"),
    cancel: () => postJson(address + "/cancel"),
    words: (lang) => getJson(address + "/text?lang=" + lang),
    files: async () => (await getJson(address + "/files")).files.map((file) => ({ ...file, href: address + "/files/" + file.name })),
    close: () => stream.close(),
  };
}

function follow(address, onMessage) {
  const stream = listen({
    events: address + "/events",
    kinds: KINDS,
    poll: async (after) => {
      return (await getJson(address + "?after=" + after)).messages;
    },
    onMessage: (message) => {
      onMessage(message);
      const state = message.data.state;
      if (message.event === "done" || state === "cancelled" || state === "failed") {
        stream.close();
      }
    },
  });
  return stream;
}

/** One visit of one shopper: {side, user, round} → the story of MODEL's visit. */
export function inside(question) {
  return postJson(API + "inside", question);
}

/** Uploads a log: {id, columns, preview, report}; columns {user, item, timestamp} are named where they cannot be guessed. */
export function openLog(file, columns) {
  const named = Object.entries(columns || {}).filter(([, name]) => name).map(([role, name]) => role + "=" + name).join(",");
  return postFile(API + "logs?" + new URLSearchParams({ name: file.name, ...(named ? { columns: named } : {}) }), file);
}

/**
 * Asks a log what would count as following a suggestion, with lists of so many items, by period ("month" or "quantiles:…").
 * onMessage gets {event: "state" | "progress" | "done", data}.
 */
export async function audit(log, list, periods, onMessage) {
  const started = await postJson(API + "logs/" + encodeURIComponent(log) + "/audit", { list, periods });
  const stream = follow(API + "runs/" + encodeURIComponent(started.id), onMessage);
  return { ...started, close: () => stream.close() };
}

/** Deletes an uploaded log at once. */
export function deleteLog(log) {
  return remove(API + "logs/" + encodeURIComponent(log));
}
