/* Unpacks the scripts that the page carries compressed, and lets them run one after another; its policy knows each by its hash. */
(async () => {
  if (typeof DecompressionStream === "undefined") {
    const notice = document.createElement("p");
    notice.className = "notice bad";
    notice.textContent = "This page needs a browser of 2023 or newer. · Diese Seite braucht einen Browser von 2023 oder neuer.";
    document.body.prepend(notice);
    return;
  }
  for (const carried of document.querySelectorAll("script[type='application/gzip']")) {
    const bytes = Uint8Array.from(atob(carried.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const script = document.createElement("script");
    script.textContent = await new Response(stream).text();
    carried.replaceWith(script);
  }
})();
