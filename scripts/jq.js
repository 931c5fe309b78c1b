// jq for the commands of README.md, so that its test needs nothing that npm does not install.
import { text } from 'node:stream/consumers';
import * as jq from 'jq-wasm';

const words = process.argv.slice(2);
const filter = words.pop() ?? '.';
process.stdout.write(`${(await jq.raw(await text(process.stdin), filter, words)).trimEnd()}\n`);
