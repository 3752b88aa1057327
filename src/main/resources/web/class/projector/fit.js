/* Makes each picture fit the wall: nobody scrolls there. Charts give way first, then the type. */

const ROOMY = 900;
const LEAST_CHART = 150;
const LEAST_TYPE = 11;
const TRIES = 4;

/** Keeps what stands in an element within the window, whatever changes in the one or the other. */
export function keepFitting(element) {
  let isDue = false;
  const soon = () => {
    if (!isDue) {
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        fit();
      });
    }
  };
  new ResizeObserver(soon).observe(element);
  new MutationObserver(soon).observe(element, { childList: true, characterData: true, attributes: true, attributeFilter: ["hidden"], subtree: true });
  addEventListener("resize", soon);
}

function fit() {
  const page = document.documentElement;
  page.style.removeProperty("--chart-high");
  page.style.removeProperty("font-size");
  if (innerWidth < ROOMY) {
    return;
  }
  for (let i = 0; i < TRIES && overflow() > 0; i++) {
    const high = Math.max.apply(null, [0].concat(Array.from(document.querySelectorAll(".chart-canvas svg"), (svg) => svg.getBoundingClientRect().height)));
    if (high <= LEAST_CHART) {
      break;
    }
    page.style.setProperty("--chart-high", Math.max(LEAST_CHART, Math.floor(high - overflow())) + "px");
  }
  for (let i = 0; i < TRIES && overflow() > 0; i++) {
    const size = parseFloat(getComputedStyle(page).fontSize);
    page.style.fontSize = Math.max(LEAST_TYPE, size * innerHeight / page.scrollHeight - 0.1) + "px";
  }
}

function overflow() {
  return document.documentElement.scrollHeight - innerHeight;
}
