import { runProgram } from './program.ts';

// Not process.exit: a large write to a pipe would be cut off.
process.exitCode = await runProgram(process.argv.slice(2));
