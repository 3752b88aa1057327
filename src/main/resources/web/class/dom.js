/* Building elements without markup in strings. */

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";

/** An element: attributes as an object (on… = listener, class, and any attribute), then children: nodes, strings, lists, null. */
export function h(tag, attributes) {
  return fill(document.createElement(tag), attributes, Array.prototype.slice.call(arguments, 2));
}

/** The same for SVG. */
export function s(tag, attributes) {
  return fill(document.createElementNS(SVG, tag), attributes, Array.prototype.slice.call(arguments, 2));
}

function fill(element, attributes, children) {
  Object.keys(attributes || {}).forEach((name) => {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  });
  append(element, children);
  return element;
}

function append(element, child) {
  if (Array.isArray(child)) {
    child.forEach((one) => append(element, one));
  } else if (child !== null && child !== undefined && child !== false) {
    element.appendChild(typeof child === "object" ? child : document.createTextNode(String(child)));
  }
}

/** Takes all children away and puts others in their place. */
export function replace(element) {
  while (element.firstChild) {
    element.removeChild(element.firstChild);
  }
  append(element, Array.prototype.slice.call(arguments, 1));
  return element;
}

/** The picture of an item, from the sprite; its name always stands beside it as text. */
export function itemPicture(key) {
  const use = s("use", { href: "/class/items.svg#" + key });
  use.setAttributeNS(XLINK, "xlink:href", "/class/items.svg#" + key);
  return s("svg", { viewBox: "0 0 64 64", class: "item-picture", "aria-hidden": "true", focusable: "false" }, use);
}
