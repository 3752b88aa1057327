/* Making elements. */

/**
 * An element with attributes and children. Attributes: class, on… (listeners), properties that are not text (value, checked,
 * hidden, disabled) and everything else as attribute; null and false leave an attribute out.
 */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (["value", "checked", "hidden", "disabled", "open"].includes(name)) {
      node[name] = value;
    } else {
      node.setAttribute(name, value === true ? "" : value);
    }
  });
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Replaces what is in an element. */
export function put(parent, ...children) {
  parent.replaceChildren(...children.flat(3).filter(Boolean));
  return parent;
}

/** Tells readers of the screen something, politely. */
export function tell(text) {
  const voice = document.getElementById("voice");
  if (voice && voice.textContent !== text) {
    voice.textContent = text;
  }
}

/** A button. */
export function button(text, className, onclick, attributes) {
  return el("button", { type: "button", class: "button " + className, onclick, ...attributes }, text);
}
