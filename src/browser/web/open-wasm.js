/* Opens the engine in its form for browsers with WebAssembly and garbage collection. The runtime of the compiler, which stands
 * above, makes its functions from text, which the policy of this page forbids; so those the engine uses are made here. */

const evalFree = {
  createFunction1: (parameter, body) => {
    if (body !== "return " + parameter + ";") {
      throw new Error("No text becomes a program here: " + body);
    }
    return (same) => same;
  },
  global: (name) => self[name],
  callFunction1: (call, argument) => call(argument),
  callMethod0: (thing, name) => thing[name](),
  callMethod1: (thing, name, argument) => thing[name](argument),
  construct1: (Type, argument) => new Type(argument),
  construct3: (Type, first, second, third) => new Type(first, second, third),
  defineFunction: (call) => (...given) => call(...given),
  defineStaticMethod: (type, name, call) => {
    type[name] = (...given) => call(...given);
  },
  defineMethod: (type, name, call) => {
    type.prototype[name] = function (...given) {
      return call(this, ...given);
    };
  },
};

/** What the runtime makes of text while it starts: constructors under another name, for which the constructor itself will do. */
function unnamed() {
  return (given) => given;
}

async function openEngine(bytes) {
  unnamed.prototype = self.Function.prototype;
  self.Function = unnamed;
  const opened = await TeaVM.wasmGC.load(new Uint8Array(bytes), {
    installImports: (imports) => Object.assign(imports.teavmJso, evalFree),
  });
  return opened.exports;
}
