/* The engine at work, beside the page so that it stays smooth. openEngine comes with the engine, before this script. */

const POINTS = 50; // of a Lorenz curve
const BREATH = 25; // milliseconds of work before messages are looked at

let engine = null;
let experiment = null;
let piece = 0;
let paused = false;
let next = 0;
let began = 0;

self.onmessage = ({ data: asked }) => {
  const answer = { wake, open, pause, resume, look }[asked.do];
  Promise.resolve(answer(asked)).catch(fail);
};

async function wake({ bytes }) {
  try {
    engine = await openEngine(bytes);
    say("ready", {});
  } catch (fault) {
    say("unable", { message: String(fault) });
  }
}

/** The sides that are asked for, or nothing if they are refused. */
function sidesOf(asked) {
  const sides = engine.sides();
  const problems = asked.sides.flatMap((side) => sides.add(side.name, side.keys, side.values) ? [] : Array.from(sides.problems()));
  if (problems.length > 0) {
    say("refused", { problems });
    return null;
  }
  return sides;
}

async function look(asked) {
  const sides = sidesOf(asked);
  if (sides) {
    const visit = sides.inside(asked.user, asked.round);
    say(visit ? "visit" : "refused", visit ? told(visit) : { problems: Array.from(sides.problems()) });
  }
}

async function open(asked) {
  const sides = sidesOf(asked);
  if (!sides) {
    return;
  }
  experiment = sides.open(asked.ghosts);
  say("opened", { arms: arms() });
  say("state", { state: "running" });
  began = performance.now();
  goOn();
}

function pause() {
  paused = true;
  say("state", { state: "paused" });
}

function resume() {
  paused = false;
  say("state", { state: "running" });
  clearTimeout(next);
  goOn();
}

function fail(fault) {
  say("state", { state: "failed", message: String((fault && fault.message) || fault) });
}

function arms() {
  return upTo(experiment.arms()).map((arm) => ({
    side: experiment.side(arm),
    recommender: experiment.recommender(arm),
    ghost: experiment.ghost(arm),
    scenario: experiment.scenarioName(arm),
    yaml: experiment.scenario(arm),
    warmup: experiment.warmup(arm),
    rounds: experiment.rounds(arm),
  }));
}

/** Works until messages have to be looked at, and then again. */
async function goOn() {
  try {
    const until = performance.now() + BREATH;
    while (!paused && !experiment.isDone() && performance.now() < until) {
      step();
    }
    if (experiment.isDone()) {
      say("done", await result());
    } else if (!paused) {
      next = setTimeout(goOn, 0);
    }
  } catch (fault) {
    fail(fault);
  }
}

function step() {
  experiment.work(piece);
  piece += 1;
  if (piece === experiment.pieces()) {
    piece = 0;
    experiment.endStep();
    upTo(experiment.roundsGiven()).forEach((index) => say("round", round(index)));
  }
}

function round(index) {
  const arm = experiment.roundArm(index);
  return {
    round: experiment.round(index),
    rounds: experiment.rounds(arm),
    warmup: experiment.warmup(arm),
    side: experiment.side(arm),
    recommender: experiment.recommender(arm),
    ghost: experiment.ghost(arm),
    measures: intervals(index, false),
    cumulative: intervals(index, true),
  };
}

function intervals(index, sinceWarmup) {
  const values = experiment.roundValues(index, sinceWarmup);
  const named = {};
  Array.from(experiment.roundNames(index, sinceWarmup)).forEach((name, place) => {
    named[name] = interval(values.slice(3 * place, 3 * place + 3));
  });
  return named;
}

function interval(numbers) {
  return { mean: orNothing(numbers[0]), low: orNothing(numbers[1]), high: orNothing(numbers[2]) };
}

function orNothing(number) {
  return Number.isNaN(number) ? null : number;
}

async function result() {
  const measures = Array.from(experiment.measures());
  const summary = experiment.summaryCsv();
  const perRound = experiment.roundsCsv();
  return {
    arms: arms().map((arm, index) => ({ ...arm, ...outcome(index, measures) })),
    milliseconds: Math.round(performance.now() - began),
    hash: await fingerprint(summary + perRound),
    summary,
    perRound,
  };
}

/** SHA-256 of a text, where the browser has it. */
async function fingerprint(text) {
  if (!self.crypto || !self.crypto.subtle) {
    return null;
  }
  const hash = await self.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function outcome(arm, measures) {
  const named = {};
  measures.forEach((name) => {
    const numbers = experiment.estimate(arm, name);
    named[name] = { ...interval(numbers), replications: numbers[3] };
  });
  return {
    measures: named,
    counts: counts(arm),
    lorenz: fewPoints(experiment.lorenz(arm, false)),
    twinLorenz: fewPoints(experiment.lorenz(arm, true)),
    ratios: upTo(experiment.replications(arm)).map((one) => Array.from(experiment.ratios(arm, one + 1))),
  };
}

function counts(arm) {
  const numbers = experiment.counts(arm);
  const named = {};
  Array.from(experiment.countNames()).forEach((name, place) => {
    named[name] = numbers[place];
  });
  return named;
}

/** A curve at 50 equal steps of items; none if it is undefined. */
function fewPoints(curve) {
  const last = curve.length - 1;
  if (Number.isNaN(curve[last])) {
    return [];
  }
  return upTo(POINTS).map((point) => {
    const place = point * last / (POINTS - 1);
    const before = Math.min(Math.floor(place), last - 1);
    return curve[before] + (place - before) * (curve[before + 1] - curve[before]);
  });
}

function upTo(end) {
  return Array.from({ length: end }, (nothing, index) => index);
}

function say(event, data) {
  self.postMessage({ event, data });
}
