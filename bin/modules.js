// Loads the modules of the program with the code that V8 made of them when they were built.
//
// Half of a start is the compiling of functions. V8 can keep what it compiled, and Node offers that for itself from
// 22.1 on (`module.enableCompileCache`), written where the program runs. What the build keeps in `dist/program` is
// there at the first run already, on Node 20 too, and nothing is written anywhere. It is of use to one version of V8
// on one kind of machine only, which its folder is named after; V8 refuses what does not fit. Any other takes Node's way.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const folder = path.resolve(__dirname, '../dist/program');
const kept = path.join(folder, `v8-${process.versions.v8}-${process.arch}`);

/**
 * Sets V8 as the program wants it. It refuses code that was made under other flags: the build says the same.
 * `src/cli/engine.ts` sets more where it is known how much there is to read.
 */
function setEngine() {
  // Every regex is compiled once, to machine code, instead of first for an interpreter: a third less time for one letter.
  setFlagsFromString('--no-regexp-tier-up');
  // V8 would let what lives in a heap grow to a few times as much before it is cleaned, in every thread. A run over many
  // letters holds a third less so, for no time that one can measure; what one large letter needs it still gets.
  setFlagsFromString('--heap-growing-percent=50');
  // Node 20 begins to optimise so soon that one letter pays for more of it than it gains; later versions lack the flag.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
}

/** Code that V8 keeps for a file, and where it is kept. @typedef {{ path: string, code: () => Buffer }} Compiled */

/**
 * A loader of the files in `dist/program`. `record` is for the build: nothing kept is used, and `compiled()` gives
 * what V8 has compiled up to then.
 * @param {{ record?: boolean }} [options]
 */
function moduleLoader({ record = false } = {}) {
  /** @type {Map<string, { exports: any }>} */
  const loaded = new Map();
  /** @type {Compiled[]} */
  const scripts = [];

  /** The exports of a file, by its name in the folder. @param {string} name @returns {any} */
  function load(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = path.join(folder, name);
    const code = path.join(kept, `${name}.bin`);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`,
      {
        filename,
        cachedData: !record && existsSync(code) ? readFileSync(code) : undefined,
      },
    );
    if (record) scripts.push({ path: code, code: () => script.createCachedData() });
    /** @param {string} id */
    const requireFrom = (id) => (id.startsWith('./') ? load(path.basename(id)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, filename, path.dirname(filename));
    return module.exports;
  }

  if (!record && !existsSync(kept)) {
    // @ts-ignore Newer than the types of Node 20.
    require('node:module').enableCompileCache?.();
    return { load: (/** @type {string} */ name) => require(path.join(folder, name)), compiled: () => [] };
  }
  return { load, compiled: () => scripts };
}

module.exports = { setEngine, moduleLoader, kept };
