/* Opens the engine in its form for older browsers: its script stands above and has put its functions here. */
function openEngine() {
  return Promise.resolve(self);
}
