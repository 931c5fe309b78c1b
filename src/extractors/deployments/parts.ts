import type { Asset } from './noun-phrases.ts';
import { contributionNoun } from './patterns.ts';
import { consistsOf } from './role.ts';
import { isNamedShip } from './terms.ts';

/** "Het veldhospitaal telt 60 medewerkers". */
const numbers =
  /(?<!\p{L})(?:telt|telde|omvat|omvatte) (?:(?:in totaal|thans|momenteel|nu|inmiddels|op dit moment) )?$/u;
const definite = /^(?:de|het|deze|dit|die) /u;
const moves: ReadonlySet<string> = new Set(['aircraft', 'ship']);

/** "De eenheid bestaat uit twee lanceerinrichtingen en 180 militairen": one contribution, told with its parts. */
export function partsOf(text: string, accepted: readonly Asset[]): Asset[] {
  const [whole, first, ...rest] = accepted;
  if (!whole || !first || whole.head.people || whole.head.kind === 'post') return [...accepted];
  const between = text.slice(whole.end, first.start);
  const counts = rest.length === 0 && first.head.people && first.count !== null && numbers.test(between);
  const consists = whole.head.kind === 'unit' && consistsOf.test(between);
  if ((!consists && !counts) || contributionNoun.regex.test(between)) return [...accepted];
  // "Het smaldeel bestaat uit Zr.Ms. Karel Doorman en Zr.Ms. Tromp": each ship by its name.
  if (consists && [first, ...rest].every(isNamedShip)) return [first, ...rest];
  // "Het helikopterdetachement bestaat uit vier Apaches en drie Chinooks": of what kinds, each with its number.
  const kinds = rest.length > 0 && [first, ...rest].every(({ head, count }) => moves.has(head.kind) && count !== null);
  if (consists && kinds && whole.personnel === null && definite.test(text.slice(whole.start, whole.core).toLowerCase()))
    return [first, ...rest];
  const people = [first, ...rest].find((asset) => asset.personnel !== null);
  return [
    {
      ...whole,
      personnel: whole.personnel ?? people?.personnel ?? null,
      qualifier: whole.qualifier ?? people?.qualifier ?? null,
    },
  ];
}
