/* The engine at work, beside the page so that it stays smooth. openEngine comes with the engine, before this script. */

const BREATH = 25; // milliseconds of work before messages are looked at

let experiment = null;
let piece = 0;
let paused = false;
let began = 0;

self.onmessage = (message) => {
  const asked = message.data;
  if (asked.do === "open") {
    open(asked).catch((fault) => say("state", { state: "failed", message: String(fault && fault.message || fault) }));
  } else if (asked.do === "inside") {
    open(asked).catch((fault) => say("state", { state: "failed", message: String(fault && fault.message || fault) }));
  } else {
    paused = asked.do === "pause";
    say("state", { state: paused ? "paused" : "running" });
    if (!paused) {
      goOn();
    }
  }
};

async function open(asked) {
  const engine = await openEngine(asked.engine);
  const sides = engine.sides();
  const problems = [];
  asked.sides.forEach((side) => {
    if (!sides.add(side.name, side.keys, side.values)) {
      problems.push(...sides.problems());
    }
  });
  if (problems.length > 0) {
    say("refused", { problems });
    return;
  }
  experiment = sides.open(asked.ghosts);
  say("opened", { arms: arms() });
  say("state", { state: "running" });
  began = performance.now();
  goOn();
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

function goOn() {
  try {
    const until = performance.now() + BREATH;
    while (!paused && !experiment.isDone() && performance.now() < until) {
      step();
    }
    if (experiment.isDone()) {
      say("done", result());
    } else if (!paused) {
      setTimeout(goOn, 0);
    }
  } catch (fault) {
    say("state", { state: "failed", message: String(fault && fault.message || fault) });
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
  experiment.roundNames(index, sinceWarmup).forEach((name, place) => {
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

function result() {
  const measures = experiment.measures();
  return {
    arms: arms().map((arm, index) => ({ ...arm, ...outcome(index, measures) })),
    milliseconds: Math.round(performance.now() - began),
    summary: experiment.summaryCsv(),
    perRound: experiment.roundsCsv(),
  };
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
    ratios: upTo(experiment.replications(arm)).map((one) => Array.from(experiment.ratios(arm, one + 1))),
  };
}

function counts(arm) {
  const numbers = experiment.counts(arm);
  const named = {};
  experiment.countNames().forEach((name, place) => {
    named[name] = numbers[place];
  });
  return named;
}

function upTo(end) {
  return Array.from({ length: end }, (nothing, index) => index);
}

function say(event, data) {
  self.postMessage({ event, data });
}
