/* What the build put into this file beside the page: texts, shops, levers, and the engine. */

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
export async function unpacked(name) {
  const packed = Uint8Array.from(atob(part(name)), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
