/* Unpacks the scripts that the page carries compressed, and lets them run one after another; its policy knows each by its hash. */

/** What text holds, gzip in Base64, as a response. Stays on the page, for what the scripts have to unpack. */
function unzipped(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

(async () => {
  if (typeof DecompressionStream === "undefined") {
    const notice = document.createElement("p");
    notice.className = "notice bad";
    notice.textContent = "This page needs a browser of 2023 or newer. · Diese Seite braucht einen Browser von 2023 oder neuer.";
    document.body.prepend(notice);
    return;
  }
  for (const carried of document.querySelectorAll("script[type='application/gzip']")) {
    const script = document.createElement("script");
    script.textContent = await unzipped(carried.textContent).text();
    carried.replaceWith(script);
  }
})();
