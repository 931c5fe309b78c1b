import type { DeclaredMetadata } from '../source.ts';
import type { Tree } from './tree.ts';

/** The metadata of a page or XML file of the official publications, by their names in lower case. */
function metadataOf(tree: Tree): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, attributes } of tree) {
    if (name?.toLowerCase() !== 'meta' && name !== 'metadata') continue;
    const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
    const content = attributes['content']?.trim();
    if (key !== '' && content !== undefined && content !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** Takes a dossier's number apart: "36410-X", "21 501-20", "28676". */
export function dossierOf(text: string): { number: string; suffix: string | null } | null {
  const found = /^(?<number>\d{2} ?\d{3})(?:[ -](?<suffix>[IVXLC]+[A-E]?|\d{2}|\([^)]{1,20}\)|R\d{3,4}))?$/u.exec(
    text.trim(),
  )?.groups;
  return found ? { number: found['number']!.replace(' ', ''), suffix: found['suffix'] ?? null } : null;
}

/** What a page or XML file of the official publications says about the paper in its metadata (DC, OVERHEIDop). */
export function declaredOf(tree: Tree): DeclaredMetadata {
  const metadata = metadataOf(tree);
  const first = (...keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const value = metadata.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const identifier = first('dc.identifier', 'dcterms.identifier');
  if (identifier === undefined || !/^(?:kst|ah-[te]k|h-[te]k|blg|nds)-[\w.()-]+$/iu.test(identifier)) return {};
  const years = /^(?<from>\d{4})\s?[-–]\s?(?<to>\d{4})$/u.exec(first('overheidop.vergaderjaar') ?? '')?.groups;
  const numbers = (first('overheidop.dossiernummer') ?? '').split(/[;,|]/u);
  const titles = (first('overheidop.dossiertitel') ?? '').split('|');
  const dossiers = numbers.flatMap((text, i) => {
    const dossier = dossierOf(text);
    return dossier ? [{ ...dossier, title: titles[i]?.trim() || null }] : [];
  });
  const number = first('overheidop.ondernummer', 'overheidop.aanhangselnummer');
  const house = first('dc.creator', 'dcterms.creator') ?? '';
  return {
    identifier,
    ...(years ? { sessionYear: `${years['from']}-${years['to']}` } : {}),
    ...(dossiers.length > 0 ? { dossiers } : {}),
    ...(number === undefined ? {} : { number }),
    ...(house.startsWith('Tweede Kamer') ? { chamber: 'II' as const } : {}),
    ...(house.startsWith('Eerste Kamer') ? { chamber: 'I' as const } : {}),
  };
}
