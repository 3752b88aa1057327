/* Charts and tables as files: SVG, PNG, CSV. Nothing leaves the page. */

/** The picture as a text that stands by itself. */
export function toSvgText(svg) {
  const copy = svg.cloneNode(true);
  const width = svg.getAttribute("width");
  const height = svg.getAttribute("height");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", width);
  ground.setAttribute("height", height);
  ground.setAttribute("fill", "#ffffff");
  const after = copy.querySelector("desc");
  copy.insertBefore(ground, after ? after.nextSibling : copy.firstChild);
  return new XMLSerializer().serializeToString(copy);
}

/** A promise of the picture as a PNG, so many dots to a pixel (2 unless told). */
export function toPng(svg, scale) {
  const times = scale || 2;
  const image = new Image();
  const canvas = document.createElement("canvas");
  canvas.width = Number(svg.getAttribute("width")) * times;
  canvas.height = Number(svg.getAttribute("height")) * times;
  return new Promise((resolve, reject) => {
    image.onload = () => {
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture cannot be drawn."))), "image/png");
    };
    image.onerror = () => reject(new Error("The picture cannot be drawn."));
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(toSvgText(svg));
  });
}

/** Rows as comma-separated values; cells with comma, quote or line break are quoted. */
export function toCsv(rows) {
  const cell = (value) => {
    const text = String(value === null || value === undefined ? "" : value);
    return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  };
  return [rows.head].concat(rows.rows).map((row) => row.map(cell).join(",") + "\n").join("");
}

/** Hands a file to the browser to be saved. */
export function saveFile(name, content, type) {
  const link = document.createElement("a");
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: type }));
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Saves a chart's picture as "svg" or "png". */
export function savePicture(handle, kind) {
  if (kind === "svg") {
    saveFile(handle.name + ".svg", toSvgText(handle.svg()), "image/svg+xml");
    return Promise.resolve();
  }
  return toPng(handle.svg()).then((blob) => saveFile(handle.name + ".png", blob));
}

/** Saves a chart's table. */
export function saveTable(rows, name) {
  if (rows) {
    saveFile(name + ".csv", toCsv(rows), "text/csv");
  }
}
