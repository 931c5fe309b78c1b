import type { BodyHit } from '../../lexicon/bodies.ts';

/** A short name: an abbreviation, alone or with what it is in ("RBZ Defensie", "JBZ-Raad"). */
const short = /^[\p{Lu}\d]{2}/u;
const abbreviation = /^[\p{Lu}\d][\p{Lu}\d+-]{1,8}$/u;
const bracketed = /^ \((?<short>[\p{Lu}\d][\p{L}\d+-]{1,8})\)/u;

/**
 * What a letter calls a body, and whether it says so itself: the abbreviation that it gives with the name ("NAVO-Oekraïne
 * Raad (NOR)"), else the usual short name, or what it says of a longer one, else the words as they stand, in the letter's own language.
 */
function calledAt(text: string, { start, end, name }: BodyHit): { readonly called: string; readonly sure: boolean } {
  const given = bracketed.exec(text.slice(end, end + 13))?.groups?.['short'];
  if (given !== undefined) return { called: given, sure: true };
  const said = text.slice(start, end);
  const within = said.endsWith(')') ? said.slice(said.lastIndexOf('(') + 1, -1) : said;
  if (abbreviation.test(within)) return { called: within, sure: said !== within };
  return { called: short.test(name) || said.startsWith(name) ? name : said, sure: false };
}

/** What a letter calls each of its bodies, by the lexicon's name: as it introduces it, or else as it names it first. */
export function calledIn(text: string, bodies: Iterable<BodyHit>): Map<string, string> {
  const names = new Map<string, { readonly called: string; readonly sure: boolean }>();
  for (const body of bodies) {
    const known = names.get(body.name);
    if (known?.sure === true) continue;
    const now = calledAt(text, body);
    if (known === undefined || now.sure) names.set(body.name, now);
  }
  return new Map([...names].map(([name, { called }]) => [name, called]));
}
