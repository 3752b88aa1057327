/* Where the page in one file gets everything from: from itself. The engine runs in a worker, so that the page stays smooth. */

import { data, load } from "../single/carried.js";
import { t } from "../shared/text.js";
import { openWorker } from "../single/engine.js";

/** Tables and scenarios can be kept; scenario files and logs are read by the lab's program. */
export const abilities = { files: true, scenarios: false, logs: false };

/** The texts of a language, by section and key. */
export async function texts(lang) {
  await load();
  return data().texts[lang];
}

/** The levers and recommenders. */
export function levers() {
  return Promise.resolve(data().levers);
}

/** The shops that come with the lab: [{name, settings}]. */
export function seeds() {
  return Promise.resolve(data().seeds);
}

/** Scenario files are read by the lab's program. */
export function scenario() {
  return Promise.reject(refusal([t("single.noScenario")]));
}

function refusal(problems) {
  return { status: 400, error: { key: "problems", message: problems[0], problems } };
}

/** Starts a run of one or two sides, each {base, settings}, as the lab's server would. */
export async function run(sides, ghosts, onMessage) {
  const worker = await openWorker({ do: "open", sides: sides.map(asked), ghosts });
  const tell = (event, content) => onMessage({ event, data: content });
  let result = null;
  return new Promise((resolve, reject) => {
    worker.onMessage(({ event, data: content }) => {
      if (event === "refused") {
        worker.close();
        reject(refusal(content.problems));
      } else if (event === "opened") {
        resolve(handle(worker, content.arms, () => result, tell));
      } else if (event === "done") {
        result = content;
        worker.close();
        tell("done", { ...content, provenance: data().provenance });
      } else {
        tell(event, content);
      }
    });
  });
}

function handle(worker, arms, result, tell) {
  const own = arms.filter((arm) => !arm.ghost).sort((a, b) => a.side - b.side);
  return {
    id: "here",
    state: "running",
    position: 0,
    sides: own.map((arm) => ({ name: arm.scenario, yaml: arm.yaml })),
    pause: () => Promise.resolve(worker.send({ do: "pause" })),
    resume: () => Promise.resolve(worker.send({ do: "resume" })),
    cancel: () => {
      worker.close();
      tell("state", { state: "cancelled" });
      return Promise.resolve();
    },
    words: (lang) => Promise.resolve(data().words[lang]),
    files: () => Promise.resolve(files(own, result())),
    close: () => {},
  };
}

/** A side with all it changes in the shop it begins with, as names and words. */
function asked(side, index) {
  const seed = data().seeds.find((one) => one.name === side.base);
  const settings = { ...(seed ? seed.settings : {}), ...side.settings };
  const most = data().levers.replications;
  if (!("run.replications" in side.settings) && most < (settings["run.replications"] || Infinity)) {
    settings["run.replications"] = most;
  }
  return {
    name: "scenario-" + "ab"[index],
    keys: Object.keys(settings),
    values: Object.values(settings).map(String),
  };
}

function files(arms, result) {
  const made = arms.map((arm) => file(arm.scenario + ".yaml", "text/yaml", arm.yaml));
  if (result) {
    made.push(file("summary.csv", "text/csv", result.summary), file("rounds.csv", "text/csv", result.perRound));
  }
  return made;
}

function file(name, type, text) {
  return { name, href: URL.createObjectURL(new Blob([text], { type })) };
}

/** One visit of one shopper, from inside: {side, user, round} → the story, as the lab's server tells it. */
export async function inside({ side, user, round }) {
  const worker = await openWorker({
    do: "look", sides: [asked(side || { settings: {} }, 0)], user: whole(user, -1), round: whole(round, 0),
  });
  return new Promise((resolve, reject) => {
    worker.onMessage(({ event, data: content }) => {
      worker.close();
      if (event === "visit") {
        resolve(content);
      } else {
        reject(refusal(content.problems || [content.message]));
      }
    });
  });
}

function whole(number, otherwise) {
  return number === null || number === undefined ? otherwise : number;
}

/** Logs are read by the lab's program. */
export function openLog() {
  return Promise.reject(refusal([t("single.noLog")]));
}

/** Logs are read by the lab's program. */
export function audit() {
  return openLog();
}

/** There is no log to delete. */
export function deleteLog() {
  return Promise.resolve();
}
