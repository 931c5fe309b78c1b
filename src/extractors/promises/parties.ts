import type { Token, Unit } from './tokens.ts';

/** The House where a sentence names it: token indexes `[from, to)`, and the preposition before it or null. */
export interface House {
  readonly from: number;
  readonly to: number;
  readonly preposition: string | null;
}

/** Someone of the government as a subject: the token after it, and how it is told ("ik", "minister van Defensie"). */
export interface Speaker {
  readonly to: number;
  readonly by: string;
}

/** Prepositions that stand before a noun phrase. */
export const prepositions: ReadonlySet<string> = new Set(
  'van in met door binnen uit namens tussen voor bij op over tegenover jegens onder vanuit aan naar richting tot na ter per als via'.split(
    ' ',
  ),
);

/** Words that the House begins with, and the next word where the first is a determiner. */
const houseDeterminers = new Set(['de', 'uw', 'beide', 'het', 'mijn', 'onze']);
const houseNames = new Set(['Tweede', 'Eerste', 'Staten-Generaal', 'Kamer']);
const houseWords = new Set(
  'beide vaste tweede eerste kamer kamers staten-generaal parlement volksvertegenwoordiging commissie commissies'.split(
    ' ',
  ),
);

/** Whether "voor" at a token is the particle of "zich voorstellen": "Ik stel mij voor u in mei te informeren". */
function isParticle(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.word === 'voor' && /^(?:mij|me|ons|zich)$/u.test(tokens[i - 1]?.word ?? '');
}

/** The House when it begins at token `i` ("uw Kamer", "de Tweede en Eerste Kamer", "u", "beide Kamers"), or null. */
export function houseAt(tokens: readonly Token[], i: number): House | null {
  const first = tokens[i];
  if (!first) return null;
  const before = tokens[i - 1];
  const found = (to: number): House => ({
    from: i,
    to,
    preposition: before && prepositions.has(before.word) && !isParticle(tokens, i - 1) ? before.word : null,
  });
  if (first.text === 'u' || first.text === 'U') {
    return before && /\d$/u.test(before.text) ? null : found(i + 1);
  }
  // "de leden van uw Kamer": they are the House.
  const memberWord = first.word === 'leden' ? i : i + 1;
  if (
    tokens[memberWord]?.word === 'leden' &&
    (first.word === 'leden' || first.word === 'de' || first.word === 'alle')
  ) {
    if (before?.word === 'de' && first.word === 'leden') return null;
    const whole = tokens[memberWord + 1]?.word === 'van' ? houseAt(tokens, memberWord + 2) : null;
    return whole ? found(whole.to) : null;
  }
  const determiner = houseDeterminers.has(first.word);
  let at = determiner ? i + 1 : i;
  if (determiner ? !houseWords.has(tokens[at]?.word ?? '') : !houseNames.has(first.text)) return null;
  if (/^(?:beide|vaste)$/u.test(tokens[at]?.word ?? '')) at++;
  const chamber = /^(?:Tweede|Eerste|tweede|eerste)$/u;
  if (chamber.test(tokens[at]?.text ?? '')) {
    if (tokens[at + 1]?.text === 'en' && chamber.test(tokens[at + 2]?.text ?? '')) at += 2;
    if (/^[Kk]amer$/u.test(tokens[at + 1]?.text ?? '')) at++;
  }
  const head = tokens[at]?.text ?? '';
  if (
    /^Kamers?$/u.test(head) ||
    (/^kamers?$/u.test(head) && /^(?:uw|beide|tweede|eerste)$/u.test(tokens[at - 1]?.word ?? ''))
  ) {
    if (
      !determiner &&
      at === i &&
      before &&
      (prepositions.has(before.word) || /^(?:die|deze|een|als)$/u.test(before.word))
    ) {
      if (before.word !== 'aan' && before.word !== 'naar') return null;
    }
    if (
      tokens[at + 1]?.word === 'van' &&
      /^(?:Koophandel|Volksvertegenwoordigers|Afgevaardigden)/u.test(tokens[at + 2]?.text ?? '')
    )
      return null;
    if (tokens[at + 1]?.word === 'der' && tokens[at + 2]?.text === 'Staten-Generaal') at += 2;
    if (
      tokens[at + 1]?.word === 'en' &&
      tokens[at + 2]?.word === 'de' &&
      chamber.test(tokens[at + 3]?.text ?? '') &&
      tokens[at + 4]?.text === 'Kamer'
    )
      at += 4;
    return found(at + 1);
  }
  if (
    /^(?:Staten-Generaal|parlement|Parlement|volksvertegenwoordiging)$/u.test(head) &&
    determiner &&
    first.word !== 'uw' &&
    !(tokens[at + 1]?.word === 'van' && tokens[at + 2]?.word !== 'het')
  ) {
    return found(at + 1);
  }
  if (head === 'commissies' && determiner && tokens[at + 1]?.word !== 'van') return found(at + 1);
  if (/^(?:commissie|Commissie)$/u.test(head) && (first.word === 'uw' || tokens[at - 1]?.word === 'vaste'))
    return found(at + 1);
  return null;
}

/** Every mention of the House in a unit, in order. */
export function housesOf(unit: Unit): House[] {
  const houses: House[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    const house = houseAt(unit.tokens, i);
    if (!house) continue;
    houses.push(house);
    i = house.to - 1;
  }
  return houses;
}

const partyName =
  /^(?:VVD|CDA|PvdA|D66|PVV|SP|GroenLinks|GL|GroenLinks-PvdA|PvdA-GroenLinks|ChristenUnie|CU|SGP|PvdD|DENK|Denk|FvD|FVD|JA21|Volt|BBB|NSC|50PLUS|LPF|GPV|RPF|CD|TON|BIJ1)$/u;

/** How many tokens name somebody with the party for which he sits in the House: "de heer Geluk (VVD)", "mevrouw Vos (GroenLinks)"; else 0. */
function addressedMember(tokens: readonly Token[], i: number): number {
  const at = tokens[i]?.word === 'de' ? i + 1 : i;
  if (!/^(?:heer|mevrouw)$/u.test(tokens[at]?.word ?? '')) return 0;
  let end = at + 1;
  while (
    end < at + 7 &&
    tokens[end] &&
    tokens[end]!.text !== '(' &&
    /^(?:\p{Lu}.*|v[ao]n|de[rn]?|ten?|het|’t|-)$/u.test(tokens[end]!.text)
  )
    end++;
  return tokens[end]?.text === '(' && partyName.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')'
    ? end + 3 - i
    : 0;
}

/** How many tokens name members of the House at token `i`: "het lid Brekelmans", "de leden Piri en Dassen"; else 0. */
export function isMemberOfHouse(tokens: readonly Token[], i: number): number {
  const addressed = addressedMember(tokens, i);
  if (addressed > 0) return addressed;
  const at = /^(?:het|de|deze)$/u.test(tokens[i]?.word ?? '') ? i + 1 : i;
  if (!/^(?:lid|leden|kamerlid|kamerleden|fracties?|[a-z0-9]{2,12}-fractie)$/u.test(tokens[at]?.word ?? '')) return 0;
  let end = at + 1;
  while (
    end < Math.min(tokens.length, at + 8) &&
    (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(tokens[end]!.text) ||
      (/^(?:van|de|der|den|en|ten|te)$/u.test(tokens[end]!.word) &&
        /^(?:[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]|de[rn]? )/u.test(tokens[end + 1]?.text ?? '')))
  )
    end++;
  if (tokens[end]?.word !== 'van' || end > at + 1) return end - i;
  // "de leden van de Europese Raad" sit elsewhere.
  const whole = partyEnd(tokens, end + 1);
  return whole === -1 ? 0 : whole - i;
}

/** Token after the parliamentary party or the House that begins at token `i`: "de CDA-fractie", "D66", "uw Kamer"; or -1. */
function partyEnd(tokens: readonly Token[], i: number): number {
  const at = /^(?:de|deze|diverse|verschillende|beide)$/u.test(tokens[i]?.word ?? '') ? i + 1 : i;
  const { text = '', word = '' } = tokens[at] ?? {};
  if (/fracties?$/u.test(word) || partyName.test(text)) return at + 1;
  return houseAt(tokens, i)?.to ?? -1;
}

const office =
  /^(?:minister|ministers|staatssecretaris|staatssecretarissen|minister-president|ministers-president|premier|vicepremier|vice-minister-president|bewindspersoon|bewindspersonen|bewindslieden|bewindsvrouw|bewindsman|ondergetekende|ondergetekenden|eerstgenoemde)$/u;
const colleague =
  /^(?:ambtgenoot|ambtgenote|ambtsgenoot|ambtsgenote|ambtgenoten|collega|collega['’]s|opvolger|ambtsopvolger|voorganger|ambtsvoorganger|voorgangster|ministerie|departement|ministeries|departementen)$/u;
const officeAdjective =
  /^(?:eerste|tweede|derde|betrokken|verantwoordelijke|demissionaire|demissionair|eerstverantwoordelijke|coördinerend|nieuwe|huidige|volgend|volgende|aankomend|aankomende|missionaire|beide|andere|toekomstige|verschillende)$/u;
const ministryName =
  /^(?:Defensie|Financiën|VWS|OCW|SZW|IenW|I&W|EZK|EZ|LNV|LVVN|BZK|JenV|J&V|BZ|AZ|KGG|AenM|A&M|VRO|BHOS|BuZa|VROM|VenW|VenJ|V&J|VenJ|I&M|IenM|ELI|EL&I)$/u;
const nameLink = /^(?:en|voor|van|de|der|den|in|ten|te|het)$/u;

/** End of a name that begins at token `i`: capitalised words with their links and commas, "van Economische Zaken en Klimaat". */
function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  for (let at = i; at < Math.min(tokens.length, i + 14); at++) {
    const { text, word } = tokens[at]!;
    if (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(text) && !/^(?:Uw|De|Het|Ik|Kamer|Tweede|Eerste|U)$/u.test(text)) end = at + 1;
    else if (text !== ',' && !nameLink.test(word)) break;
    else if (text === ',' && !/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(tokens[at + 1]?.text ?? '')) break;
    else if (word === 'de' && !/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(tokens[at + 1]?.text ?? '')) break;
  }
  return end;
}

/** One member of the government at token `i`, or null. */
function memberAt(
  tokens: readonly Token[],
  i: number,
): { readonly to: number; readonly from: number; readonly by: string | null } | null {
  const first = tokens[i];
  if (!first) return null;
  if (first.word === 'ik') return { from: i, to: i + 1, by: 'ik' };
  if (first.word === 'wij' || first.word === 'we') return { from: i, to: i + 1, by: 'wij' };
  if (ministryName.test(first.text)) return { from: i, to: i + 1, by: null };
  let at = i;
  if (/^(?:de|het|dit|mijn|onze|ons|een|beide)$/u.test(first.word)) at++;
  for (let skipped = 0; skipped < 2 && officeAdjective.test(tokens[at]?.word ?? ''); skipped++) at++;
  const head = tokens[at]?.word ?? '';
  if (head === 'kabinet')
    return { from: at === i ? at : officeAdjective.test(tokens[at - 1]!.word) ? at - 1 : at, to: at + 1, by: null };
  if (head === 'regering' || head === 'rijksoverheid') return { from: at, to: at + 1, by: null };
  if (!office.test(head) && !(colleague.test(head) && (at > i || /^mijn|onze$/u.test(first.word)))) return null;
  let to = at + 1;
  const next = tokens[to];
  if (next?.word === 'van' || next?.word === 'voor') to = Math.max(to, nameEnd(tokens, to + 1));
  else if (next && /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(next.text)) to = nameEnd(tokens, to);
  // "van mijn ministerie", "van dit ministerie": whose it is, is not said by name.
  return { from: at, to: Math.max(to, at + 1), by: null };
}

/** The government as a subject that begins at token `i` ("ik", "het kabinet", "de minister van X en ik"), or null. */
export function speakerAt(unit: Unit, i: number): Speaker | null {
  const { tokens } = unit;
  let member = memberAt(tokens, i);
  if (!member) return null;
  const { from, by } = member;
  let { to } = member;
  let joined = false;
  while (tokens[to]?.word === 'en') {
    member = memberAt(tokens, to + 1);
    if (!member) break;
    to = member.to;
    joined = true;
  }
  if (by !== null && !joined) return { to, by };
  return { to, by: unit.text.slice(tokens[from]!.start, tokens[to - 1]!.end) };
}
