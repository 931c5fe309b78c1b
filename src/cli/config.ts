import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './errors.ts';

/** The configuration file, looked for in the folder that the program is run in. */
const name = 'letters.config.yaml';

/**
 * The lexicon files that the configuration names: `lexicon: FILE`, or a list of them.
 *
 * @throws {UsageError} naming the file and the line when it is no YAML or has another key or value.
 */
export async function configuredLexicons(): Promise<string[]> {
  if (!existsSync(name)) return [];
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(name, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const refuse = (offset: number, reason: string): never => {
    throw new UsageError(`${name}, line ${lines.linePos(offset).line}: ${reason}`);
  };
  const [broken] = document.errors;
  if (broken !== undefined) refuse(broken.pos[0], broken.message);
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) return refuse(0, 'must be a mapping with the key lexicon');
  const paths: string[] = [];
  for (const { key, value } of contents.items) {
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key) || key.value !== 'lexicon')
      return refuse(at, `unknown key '${String(key)}'; the only one is lexicon`);
    for (const file of isSeq(value) ? value.items : [value]) {
      if (!isScalar(file) || typeof file.value !== 'string')
        return refuse(at, 'lexicon must be a file, or a list of files');
      paths.push(file.value);
    }
  }
  return paths;
}
