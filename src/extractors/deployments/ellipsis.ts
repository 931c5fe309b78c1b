import { cardinalSource } from '../../dutch/numerals.ts';
import type { Asset } from './noun-phrases.ts';
import { numberOf } from './quantities.ts';

const number = String.raw`(?:\d{1,4}|${cardinalSource})`;
const name = String.raw`(?:de |het )?\p{Lu}[\p{L}\d/-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}`;
const joint = String.raw`(?:,| en|, en|;)`;
const toward = '(?:aan|bij|in|voor|naar|op|te)';
/** "… aan UNMISS en twee aan UNDOF", right behind the mission or place of what was counted before. */
const counted = new RegExp(
  `^(?: ${toward} [^,;.]{2,50}?)?${joint} (?:nog )?(?<n>${number}) (?=${toward} (?:de |het )?\\p{Lu})`,
  'u',
);
/** "… aan GVDB-missies: tien aan EULEX": what was counted is shared out, and is no contribution itself. */
const sharedOut = new RegExp(`^(?: ${toward} [^,;.:]{2,50}?)?: (?<n>${number}) (?=aan (?:de |het )?\\p{Lu})`, 'u');
/** "… , aan UNDOF twee", "… en in Niger twee". */
const trailing = new RegExp(
  `^(?: ${toward} [^,;.]{2,50}?)?(?: \\p{Ll}{4,20})?${joint} ${toward} ${name} (?:met )?(?<n>${number})(?=[.,;)]|$| en )`,
  'u',
);
/** "… in Mali met zes en in Niger met " before a number and its noun: the noun serves the first number too. */
const leading = new RegExp(`(?<![\\p{L}\\p{N}])(?<n>${number}) en ${toward} ${name} (?:met )?$`, 'u');
/** "respectievelijk zes, vier en ": one number for each of those that are named. */
const each = new RegExp(`respectievelijk (?<list>${number}(?:, ${number}){0,3}) en $`, 'u');
/** How far around a noun phrase its other numbers are looked for. */
const reach = 90;
const yearLike = /^(?:19|20)\d\d$/u;

/** The same thing with another number, which stands at an offset. */
function another(asset: Asset, start: number, said: string): Asset | null {
  const n = yearLike.test(said) || said === 'een' ? null : numberOf(said.toLowerCase());
  if (n === null) return null;
  const end = start + said.length;
  const personnel = asset.head.people ? n : null;
  return { ...asset, start, core: end, end, count: n, personnel, qualifier: asset.head.people ? 'exact' : null };
}

/** The numbers that a phrase with "respectievelijk" gives it, each for the mission or place of its rank; or null. */
function shares(sentence: string, asset: Asset): Asset[] | null {
  const from = Math.max(0, asset.start - reach);
  const match = each.exec(sentence.slice(from, asset.start));
  if (match === null) return null;
  const { list } = match.groups!;
  let start = from + match.index + match[0].length - ' en '.length - list!.length;
  const all: Asset[] = [];
  for (const said of list!.split(', ')) {
    const one = another(asset, start, said);
    if (one === null) return null;
    all.push(one);
    start += said.length + ', '.length;
  }
  all.push(asset);
  return all.map((one, rank) => ({ ...one, share: { rank, of: all.length } }));
}

/**
 * What a sentence counts, with the numbers whose noun goes without saying: "één stafofficier aan UNIFIL, aan UNDOF twee"
 * are two contributions of staff officers.
 */
export function withNumbersAlone(sentence: string, assets: readonly Asset[]): Asset[] {
  const all: Asset[] = [];
  for (const [i, asset] of assets.entries()) {
    if (asset.count === null || asset.head.kind === 'training') {
      all.push(asset);
      continue;
    }
    const shared = sentence.includes('respectievelijk') ? shares(sentence, asset) : null;
    if (shared !== null) {
      all.push(...shared);
      continue;
    }
    const from = Math.max(all.at(-1)?.end ?? 0, asset.start - reach);
    const before = leading.exec(sentence.slice(from, asset.start));
    const first = before && another(asset, from + before.index, before.groups!['n']!);
    if (first) all.push({ ...first, share: { rank: 0, of: 2 } });
    all.push(first ? { ...asset, share: { rank: 1, of: 2 } } : asset);
    const next = assets[i + 1]?.start ?? sentence.length;
    for (let at = asset.end; at < next;) {
      const rest = sentence.slice(at, Math.min(next, at + reach));
      const out = at === asset.end ? sharedOut.exec(rest) : null;
      const match = out ?? counted.exec(rest) ?? trailing.exec(rest);
      const said = match?.groups!['n'];
      if (match === null || said === undefined) break;
      const place = match[0].lastIndexOf(said);
      const more = another(asset, at + place, said);
      if (more === null) break;
      if (out !== null) all.pop();
      all.push(more);
      at = more.end;
    }
  }
  return all;
}
