#!/usr/bin/env node
const { moduleLoader, setEngine } = require('./modules.js');

setEngine();
/** @type {{ runProgram: (words: readonly string[]) => Promise<number> }} */
const program = moduleLoader().load('program.cjs');
// Not process.exit: a large write to a pipe would be cut off.
void program.runProgram(process.argv.slice(2)).then((code) => (process.exitCode = code));
