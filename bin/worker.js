// A thread of the program, beside the first (src/cli/worker.ts).
require('./modules.js').moduleLoader().load('worker.cjs');
