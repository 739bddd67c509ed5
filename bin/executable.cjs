// Where a standalone executable begins (executables.config.ts). The program lies inside as assets, in the same parts as in
// the package: each is read when it is first asked for, so that a short command does not wait for what it never needs.
const { getAsset } = require('node:sea');
const { compileFunction } = require('node:vm');

/** @type {Map<string, {exports: object}>} */
const loaded = new Map();

/** @param {string} name */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const code = getAsset(name.slice(2), 'utf8');
  compileFunction(code, ['require', 'module', 'exports'], { filename: name })(load, module, module.exports);
  return module.exports;
}

load('./mentor.js').main();
