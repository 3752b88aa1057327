/* A run as it comes in: messages are gathered here, views draw what is gathered. */

import { current, sides } from "./state.js";
import * as source from "./source.js";

let run = null;
let watcher = () => {};
let frame = 0;

/** Calls back with the run whenever something has come in, at most once a frame. */
export function watchRun(callback) {
  watcher = callback;
}

/** The run there is, or null: {state, position, rounds, warmup, round, arms, done, sides, guess, again, failure, handle}. */
export function currentRun() {
  return run;
}

/** Runs what the page is set to. */
export async function start() {
  await begin(sides(), current().ghosts ? ["random", "oracle"] : [], null);
}

/** Runs the same once more; its result is held against the first one bit by bit. */
export async function sameAgain() {
  const first = run;
  await begin(first.asked.sides, first.asked.ghosts, first.done);
}

async function begin(asked, ghosts, earlier) {
  stop();
  const mine = {
    state: "starting", position: null, rounds: 0, warmup: 0, round: 0, arms: new Map(), done: null, sides: asked, guess: guessNow(),
    asked: { sides: asked, ghosts }, earlier, again: null, failure: null, handle: null, message: null,
  };
  run = mine;
  notify();
  try {
    const handle = await source.run(asked, ghosts, (message) => {
      if (run === mine) {
        take(mine, message);
        notify();
      }
    });
    mine.handle = handle;
    mine.sides = handle.sides || asked;
    if (mine.state === "starting") {
      mine.state = handle.state || "queued";
      mine.position = handle.position;
    }
  } catch (failure) {
    mine.state = "failed";
    mine.failure = failure;
  }
  notify();
}

function guessNow() {
  return current().guess === null ? null : current().guess / 100;
}

function take(mine, { event, data }) {
  if (event === "state") {
    mine.state = data.state;
    mine.position = data.position;
    mine.message = data.error || data.message || null;
  } else if (event === "round") {
    takeRound(mine, data);
  } else if (event === "done") {
    mine.state = "done";
    mine.done = data;
    mine.again = mine.earlier ? isSame(mine.earlier, data) : null;
  }
}

function takeRound(mine, data) {
  mine.rounds = data.rounds;
  mine.warmup = Math.max(mine.warmup, data.warmup);
  mine.round = Math.max(mine.round, data.round);
  const name = armName(data);
  if (!mine.arms.has(name)) {
    mine.arms.set(name, { side: data.side, recommender: data.recommender, ghost: data.ghost, rounds: [] });
  }
  mine.arms.get(name).rounds.push(data);
}

/** A name for an arm: its side, and what it is. */
function armName(arm) {
  return arm.side + (arm.ghost ? "+" : ":") + arm.recommender;
}

/** Whether two results are the same to the last bit: every number of every arm, and the fingerprint of all that is behind them. */
export function isSame(first, second) {
  return JSON.stringify(first.arms) === JSON.stringify(second.arms) && first.hash === second.hash;
}

/** Pauses, goes on with or gives up the run. */
export async function steer(what) {
  const mine = run;
  try {
    await mine.handle[what]();
  } catch (failure) {
    mine.failure = failure;
    notify();
  }
}

/** Gives up what is still going on and forgets it. */
export function stop() {
  if (run && run.handle) {
    run.handle.close();
    if (["queued", "running", "paused", "starting"].includes(run.state)) {
      run.handle.cancel().catch(() => {});
    }
  }
  run = null;
}

function notify() {
  if (frame) {
    return;
  }
  frame = requestAnimationFrame(() => {
    frame = 0;
    watcher(run);
  });
}
