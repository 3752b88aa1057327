/* What the page is set to, all of it in the part of the address behind #, so that every state is a link. */

const UNDERNEATH = "recommender.base";
const START = { view: "run", base: "amazon", settings: {}, two: false, b: { base: "amazon", settings: {} }, guess: null, ghosts: true, user: null, round: null };

let known = { levers: [], seeds: [], worlds: Infinity, views: [] };
let state = structuredClone(START);
const listeners = [];

/** Tells the state which levers, shops and views there are, and how many worlds a run has at most unless asked for more. */
export function know(levers, seeds, worlds, views) {
  known = { levers, seeds, worlds: worlds || Infinity, views };
}

/** The state; not to be changed but by change(). */
export function current() {
  return state;
}

/** Calls back after every change, with what was asked to change. */
export function onChange(listener) {
  listeners.push(listener);
}

/** Changes parts of the state, writes the link and tells everybody. */
export function change(parts) {
  state = { ...state, ...parts };
  history.replaceState(null, "", link());
  listeners.forEach((listener) => listener(Object.keys(parts)));
}

/** One side: "a" or "b". */
export function side(which) {
  return which === "b" ? state.b : { base: state.base, settings: state.settings };
}

/** Sets levers of a side; what the shop has anyway is not kept. The luck (run.*) belongs to both sides. */
export function setLevers(which, values) {
  const target = side(which);
  const settings = { ...target.settings };
  Object.entries(values).forEach(([key, value]) => {
    if (value === given(target.base, key)) {
      delete settings[key];
    } else {
      settings[key] = value;
    }
  });
  change(which === "b" ? { b: { base: target.base, settings } } : { settings });
}

/** Picks a shop for a side, with all levers as they are there. */
export function pick(which, base, settings) {
  const chosen = { base, settings: settings || {} };
  change(which === "b" ? { b: chosen } : chosen);
}

/** The value that a shop itself gives a lever. */
export function given(base, key) {
  const seed = known.seeds.find((one) => one.name === base);
  const lever = known.levers.find((one) => one.key === key);
  const own = seed && key in seed.settings ? seed.settings[key] : lever && lever.default;
  return key === "run.replications" ? Math.min(own, known.worlds) : own;
}

/** The value a lever has on a side. */
export function value(which, key) {
  const one = side(which);
  return key in one.settings ? one.settings[key] : given(one.base, key);
}

/** Whether a lever makes a difference on a side: whether its recommender, or the one underneath, reads it. */
export function isRead(which, lever) {
  const readers = lever.readBy || null;
  const underneath = known.levers.find((one) => one.key === UNDERNEATH);
  const name = value(which, "recommender.name");
  return readers === null || readers.includes(name)
    || underneath !== undefined && (underneath.readBy || []).includes(name) && readers.includes(value(which, UNDERNEATH));
}

/** The settings of a side that make a difference; the rest waits for its recommender. */
function readSettings(which) {
  const idle = known.levers.filter((lever) => !isRead(which, lever)).map((lever) => lever.key);
  return Object.fromEntries(Object.entries(side(which).settings).filter(([key]) => !idle.includes(key)));
}

/** The sides as the source wants them. Both have the luck of the first: same seed, same number of worlds and rounds. */
export function sides() {
  const first = { base: state.base, settings: readSettings("a") };
  if (!state.two) {
    return [first];
  }
  const luck = {};
  known.levers.filter((lever) => lever.key.startsWith("run.")).forEach((lever) => {
    luck[lever.key] = value("a", lever.key);
  });
  return [first, { base: state.b.base, settings: { ...readSettings("b"), ...luck } }];
}

/** The link to the state. */
export function link() {
  const parts = new URLSearchParams();
  parts.set("base", state.base);
  Object.entries(state.settings).forEach(([key, one]) => parts.set(key, one));
  if (state.two) {
    parts.set("b.base", state.b.base);
    Object.entries(state.b.settings).forEach(([key, one]) => parts.set("b." + key, one));
  }
  if (state.guess !== null) {
    parts.set("guess", state.guess);
  }
  if (!state.ghosts) {
    parts.set("ghosts", "no");
  }
  if (state.view !== "run") {
    parts.set("view", state.view);
  }
  if (state.view === "inside") {
    if (state.user !== null) {
      parts.set("user", state.user);
    }
    if (state.round !== null) {
      parts.set("round", state.round);
    }
  }
  return "#" + parts;
}

/** Takes the state from a link; what it does not know it leaves out and returns. */
export function follow(hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const next = structuredClone(START);
  const unknown = [];
  parts.forEach((text, key) => {
    if (!readPart(next, key, text)) {
      unknown.push(key + "=" + text);
    }
  });
  if (!parts.has("base") && !known.seeds.some((seed) => seed.name === next.base)) {
    next.base = "default";
  }
  change(next);
  return unknown;
}

function readPart(next, key, text) {
  if (key === "base" || key === "b.base") {
    const isKnown = text === "default" || known.seeds.some((seed) => seed.name === text);
    next.two = next.two || key === "b.base";
    (key === "base" ? next : next.b).base = isKnown ? text : "default";
    return isKnown;
  }
  if (key === "view") {
    next.view = known.views.includes(text) ? text : "run";
    return known.views.includes(text);
  }
  if (key === "ghosts") {
    next.ghosts = text !== "no";
    return true;
  }
  if (key === "guess" || key === "user" || key === "round") {
    next[key] = text.trim() !== "" && Number(text) >= 0 ? Number(text) : null;
    return next[key] !== null;
  }
  const forB = key.startsWith("b.");
  return readLever((forB ? next.b : next).settings, forB ? key.slice(2) : key, text);
}

function readLever(settings, key, text) {
  const lever = known.levers.find((one) => one.key === key);
  const parsed = lever && parse(lever, text);
  if (parsed === undefined) {
    return false;
  }
  settings[key] = parsed;
  return true;
}

/** A text as a value of the lever's type, undefined if it is none. */
export function parse(lever, text) {
  if (lever.type === "boolean") {
    return text === "true" ? true : text === "false" ? false : undefined;
  }
  if (lever.type === "word") {
    return !lever.choices || lever.choices.includes(text) ? text : undefined;
  }
  if (lever.type === "long") {
    return /^-?\d{1,19}$/.test(text) ? text : undefined;
  }
  const parsed = Number(text);
  const isFine = text.trim() !== "" && Number.isFinite(parsed) && (lever.type !== "integer" || Number.isInteger(parsed));
  return isFine ? parsed : undefined;
}
