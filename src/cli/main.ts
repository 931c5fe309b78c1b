import { readFile } from 'node:fs/promises';
import { extractLetter } from '../pipeline.ts';
import { readSource } from '../read/index.ts';

const [command, ...files] = process.argv.slice(2).filter((word) => word !== '--format' && word !== 'json');
const sources = await Promise.all(files.map(async (path) => readSource(await readFile(path), path)));
if (command === 'text') process.stdout.write(sources.map((source) => source.text).join('\f'));
else
  process.stdout.write(
    JSON.stringify(
      sources.map((source) => extractLetter(source)),
      null,
      2,
    ),
  );
