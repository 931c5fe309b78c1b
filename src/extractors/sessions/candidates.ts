import { type PartNoun, partNoun, partTriggers } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import { anyOf, wordEnd, wordStart } from '../../pattern.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { BodyHit, BodyMatcher } from '../../lexicon/bodies.ts';

/** A noun for a part of a programme, as it stands in the text. */
export interface NounHit extends Range {
  readonly noun: PartNoun;
}

/** What in one sentence may tell of a session. */
export interface Clues {
  readonly sentence: Range;
  readonly nouns: NounHit[];
  readonly bodies: BodyHit[];
  /** A verb of meeting or a margin is in it, though perhaps no noun. */
  verb: Range | null;
  /** A plural that a count may stand before is in it. */
  plural: boolean;
}

const trigger = new RegExp(
  `${anyOf(partTriggers)}|[Ee]n marge|[Ii]n de marge|[Vv]oorafgaand|[Dd]aags voor|[Aa]an de vooravond|[Aa]ansluitend aan|[Nn]a afloop van|voor de \\p{L}{2,20} (?:keer|maal)|voor het eerst`,
  'gu',
);
const inWord = /[\p{L}\p{N}&+’'/-]/u;

/** The whole word around a range, at most 60 letters to each side. */
function wordAround(text: string, at: Range): Range {
  let { start, end } = at;
  while (start > 0 && at.start - start < 60 && inWord.test(text[start - 1]!)) start--;
  while (end < text.length && end - at.end < 20 && inWord.test(text[end]!)) end++;
  while (end > at.end && /[’'/-]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The sentences that may tell of a session, in order, with what they have. One scan over the text for each kind of clue. */
export function cluesOf(prepared: Prepared, bodies: BodyMatcher): Map<number, Clues> {
  const { text, sentences } = prepared;
  const found = new Map<number, Clues>();
  const hits: { start: number; put: (clues: Clues) => void }[] = [];
  let read = 0;
  for (const match of text.matchAll(trigger)) {
    if (match.index < read) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    if (match[0].includes(' ') || /^[Vv]oorafgaand/u.test(match[0])) {
      hits.push({ start: at.start, put: (clues) => void (clues.verb ??= at) });
      continue;
    }
    const word = wordAround(text, at);
    read = word.end;
    const noun = partNoun(text.slice(word.start, word.end));
    if (noun?.plural === true || /onderdelen$|blokken$/u.test(match[0]))
      hits.push({ start: word.start, put: (clues) => void (clues.plural = true) });
    else if (noun !== null) hits.push({ start: word.start, put: (clues) => void clues.nouns.push({ ...word, noun }) });
    else if (/^[Bb]ijeen|[Vv]ergader/u.test(match[0]))
      hits.push({ start: at.start, put: (clues) => void (clues.verb ??= at) });
  }
  for (const body of bodies.all(text)) hits.push({ start: body.start, put: (clues) => void clues.bodies.push(body) });
  hits.sort((a, b) => a.start - b.start);
  let i = 0;
  for (const hit of hits) {
    while (i + 1 < sentences.length && sentences[i + 1]!.start <= hit.start) i++;
    const sentence = sentences[i];
    if (sentence === undefined || hit.start < sentence.start || hit.start >= sentence.end) continue;
    let clues = found.get(i);
    if (clues === undefined) {
      clues = { sentence, nouns: [], bodies: [], verb: null, plural: false };
      found.set(i, clues);
    }
    hit.put(clues);
  }
  return found;
}

const heads = anyOf([
  'Group',
  'Council',
  'Committee',
  'Coalition',
  'Board',
  'Forum',
  'Conference',
  'Community',
  'Initiative',
  'Dialogue',
  'Commission',
  'Groep',
  'Contactgroep',
  'Coalitie',
  'Comité',
  'Commissie',
  'Platform',
  'Associatieraad',
  'Partnerschapsraad',
  'Bestuursraad',
  'Samenwerkingsraad',
  'Alliantie',
  'Alliance',
  'Quad',
]);
const lowHeads = '(?:contactgroep|coalitie|groep|raad|commissie|comité|kopgroep|kerngroep|driehoek)';

/**
 * A body that no lexicon has, by its shape: capitalised words that end in one of the usual heads ("Ukraine Recovery
 * Contact Group (URCG)"), or a compound of a name and a head ("Sahel-contactgroep"). Sticky: read from `lastIndex`.
 */
const bodyShape = new RegExp(
  `(?:(?:\\p{Lu}[\\p{L}\\d&+’'-]{0,30}|of|on|the|for|to|voor|van|van de) ){0,7}?(?:\\p{Lu}[\\p{L}\\d+-]{0,30}-)?(?:${heads}|(?<=-)${lowHeads}|\\p{Lu}[\\p{L}\\d-]{1,25}-${lowHeads})(?: (?:for|on|of|voor|over|against|tegen) (?:the |de |het )?\\p{Lu}[\\p{L}’'-]{1,30}){0,2}(?: \\((?<abbreviation>[\\p{Lu}\\d][\\p{L}\\d&+-]{1,11})\\))?${wordEnd}`,
  'uy',
);

/** A body by its shape that begins at an offset; or null. Its name is its abbreviation, where one is given with it. */
export function bodyByShape(text: string, at: number, limit: number): BodyHit | null {
  bodyShape.lastIndex = at;
  const slice = text.slice(0, Math.min(text.length, limit));
  const match = /^\p{Lu}/u.test(slice.slice(at, at + 2)) ? bodyShape.exec(slice) : null;
  if (match === null) return null;
  const { abbreviation } = match.groups ?? {};
  const name = abbreviation ?? match[0];
  let end = at + match[0].length;
  if (abbreviation !== undefined && text[end] === ')') end++;
  return { start: at, end, name, participants: [], apart: false };
}

/** "van de", "in het", … between a noun and the body that meets in it. */
export const ofBody = new RegExp(
  `^(?: plaats| bijeen)?(?: op [\\p{L}-]{2,30}niveau| op niveau van [\\p{L} -]{4,60}?)? (?:van|in|binnen|als|in het kader van|in het forma[a]?t van|in de samenstelling van) (?:(?:de|het|een) )?(?:(?:ministers|leden|landen|lidstaten|deelnemers|defensieministers|ministers van (?:Defensie|Buitenlandse Zaken)) van (?:de|het) )?(?:(?:[\\p{Ll}-]{3,20}e|zogeheten|zogenaamde) ){0,2}$`,
  'u',
);
/** The same, of a body that the noun is told with by an open phrase. */
export const shapeAfter = new RegExp(
  `^(?: plaats)? (?:van|in) (?:de|het) (?:(?:[\\p{Ll}-]{3,20}e|zogeheten|ministers van (?:de|het)) ){0,2}`,
  'u',
);

/** Clauses in which a body that stands alone is told as meeting: what stands before and after it. */
const before = new RegExp(
  `(?:${wordStart}(?:[Ii]n|[Tt]ijdens|[Bb]ij) (?:de|het|een)(?: (?:eerste|komende|aanstaande|formele|informele))? |bijeen(?: te komen)? in (?:de|het|een) (?:[\\p{L}-]{3,20} )?|${wordStart}(?:[Oo]pent|[Bb]egint|[Ss]tart|[Ss]luit|[Ss]luiten|[Ee]indigt|afgesloten|geopend)(?: [\\p{L}-]{1,20}){0,4} met (?:de|het|een) |${wordStart}(?:voorafgegaan|gevolgd) door (?:de|het|een) (?:bijeenkomst van (?:de|het) )?)$`,
  'u',
);
const verbBefore = new RegExp(
  `${wordStart}(?:komt|komen|kwam|kwamen|vindt|vinden|vond|vonden|zal|zullen|volgt|volgen|volgde|is|zijn|staat|staan|wordt|worden|werd|vergadert|vergaderde|[Vv]erder|[Oo]ok|heeft)(?: [^.;,\\n]{1,110})? (?:(?:de|het|een|zowel de) )?(?:[\\p{L}-]{3,20}e ){0,3}$|^(?:[Dd]e |[Hh]et )?$|${wordStart}(?:waarbij|waarna|dat|wanneer) (?:de|het) $`,
  'u',
);
const verbAfter = new RegExp(
  `^[^.;\\n]{0,160}?${wordStart}(?:bijeen(?:kom\\p{L}{1,3}|kwam\\p{L}{0,3}|gekomen|geroepen)?|plaats(?:vind\\p{L}{0,2}|vond\\p{L}{0,2}|gevonden)?|vergader(?:t|en|de|den)|gepland|voorzien|gehouden|belegd|georganiseerd)${wordEnd}`,
  'u',
);
const nextVerb =
  /^(?: op [\p{L}-]{2,30}niveau| op niveau van [\p{L} -]{4,60}?)?,? (?:van )?(?:spreken|spreekt|spraken|sprak|bespreken|bespreekt|bespraken|wordt|worden|werd|werden|staat|staan|stond|stonden|komt|komen|kwam|kwamen|zal|zullen|wisselen|wisselden|geeft|gaat|ligt|is|zijn|heeft|hebben|gesproken|besproken|gedachten)(?![\p{L}\p{N}])/u;
const subjectVerb =
  /^(?:[^.;\n]{0,60}?) (?:komt|kwam|vergadert|vergaderde|spreekt|sprak|bespreekt|besprak|vindt|vond|zal)(?![\p{L}\p{N}])/u;

/** "in NUC-formaat": a body that lends its form to a session. */
export const asFormat = /^-(?:formaat|format|verband|samenstelling|setting|configuratie)(?![\p{L}])/u;

/** Whether the words around a body that stands alone tell it as meeting. */
export function meets(text: string, clause: Range, body: Range): boolean {
  const left = text.slice(Math.max(clause.start, body.start - 160), body.start);
  const right = text.slice(body.end, Math.min(clause.end, body.end + 200));
  if (before.test(left))
    return nextVerb.test(right) || /bijeen|(?:met|door) (?:de|het|een) $/u.test(left) || verbAfter.test(right);
  if (asFormat.test(right))
    return /(?<![\p{L}])in (?:[\p{Ll}]{2,20}e )?$/u.test(left) && (verbAfter.test(right) || left.includes('bijeen'));
  if (/^(?:[Dd]e |[Hh]et )?$/u.test(left) || left === '')
    return (
      subjectVerb.test(right) &&
      (verbAfter.test(right) || /^ (?:spreekt|bespreekt|sprak|besprak|vergader)/u.test(right))
    );
  return (
    verbBefore.test(left) &&
    (verbAfter.test(right) || /(?:volgt|volgen|volgde|vergadert|vergaderde|vergaderen)[^.;,\n]{0,60}$/u.test(left))
  );
}
