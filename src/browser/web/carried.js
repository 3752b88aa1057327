/* What the build put into this file beside the page: texts, shops, levers, and the engine. The page's first script, unpack.js, unzips. */

let carried = null;

/** Unpacks what is carried as data; before that there is none. */
export async function load() {
  carried = carried || JSON.parse(new TextDecoder().decode(await unpacked("data")));
}

/** Everything that is carried as data. */
export function data() {
  return carried;
}

/** A part of the file as text. */
export function part(name) {
  return document.getElementById("carried-" + name).textContent.trim();
}

/** A part of the file that was compressed, as bytes. */
export function unpacked(name) {
  return unzipped(part(name)).arrayBuffer();
}
