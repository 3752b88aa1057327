/* Questions to the page's own server. Failures come as {status, error: {key, message, maybe, problems}}. */

/** Reads JSON. */
export function getJson(path, token) {
  return ask(path, { headers: headers(token) });
}

/** Sends JSON and reads the answer, null if it is empty. */
export function postJson(path, body, token) {
  const all = headers(token);
  all["Content-Type"] = "application/json";
  return ask(path, { method: "POST", headers: all, body: JSON.stringify(body === undefined ? {} : body) });
}

/** Sends a file as it is and reads the answer. */
export function postFile(path, file, token) {
  const all = headers(token);
  all["Content-Type"] = "application/octet-stream";
  return ask(path, { method: "POST", headers: all, body: file });
}

/** Deletes what is at the path. */
export function remove(path, token) {
  return ask(path, { method: "DELETE", headers: headers(token) });
}

function headers(token) {
  const all = { Accept: "application/json" };
  if (token) {
    all.Authorization = "Bearer " + token;
  }
  return all;
}

function ask(path, options) {
  const asked = Object.assign({ credentials: "omit", cache: "no-store" }, options);
  return fetch(path, asked).then(
    (response) => response.text().then((text) => {
      const json = parse(text);
      if (response.ok) {
        return json;
      }
      const error = (json && json.error) || { key: "unexpected", message: response.statusText };
      throw { status: response.status, error: error };
    }),
    () => {
      throw { status: 0, error: { key: "unreachable", message: "" } };
    });
}

function parse(text) {
  if (!text) {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch (e) {
    return { error: { key: "unreadable", message: "" } };
  }
}
