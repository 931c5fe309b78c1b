import type { Range } from '../../fact.ts';
import type { BodyMatcher } from '../../lexicon/bodies.ts';
import { daysEnd } from './days.ts';
import { isHost, nameAt } from './name.ts';
import { afterMeetingOf } from './title.ts';
import { type Announced, placeIn } from './told.ts';

/** How far into a letter that answers questions is read which meeting they are about, in characters. */
const opening = 3000;
/** What those questions are about: "vragen over de", "schriftelijk overleg", "antwoorden inzake de geannoteerde agenda van de". */
const about =
  /(?<![\p{L}\p{N}])(?:over|inzake|betreffende|aangaande|[Oo]verleg|[Oo]verleg \(SO\)|SO)(?: (?:over|inzake))?(?: (?:de|het))?(?: [Gg]eannoteerde [Aa]genda(?: (?:van|voor))?(?: de| het)?)? (?=[\p{L}\d])/gu;
/** What stands between the name of a meeting and its days: where it is, "op", "van". */
const toDays =
  /^(?: \([^()\n]{2,20}\))?(?: (?:te|in) \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)?,?(?:(?: die)? op| van| d\.d\.| dd\.?| die van)? \(?$/u;
const placed = /^(?: \([^()\n]{2,20}\))? (?:te|in) \p{Lu}/u;

const debate = /^(?:[Oo]verleg|SO)/u;

/** A meeting that an answer names, with its day; or only with its name. */
function namedAt(text: string, start: number, sentence: Range, bodies: BodyMatcher): Announced | null {
  const name = nameAt(text, afterMeetingOf(text, start), sentence.end);
  if (name.end - name.start < 3 || !isHost(text, name, bodies)) return null;
  const limit = Math.min(sentence.end, name.end + 60);
  let when: Range | null = null;
  for (let i = name.end; i < limit && when === null; i++) {
    if (text[i] !== ' ' && text[i] !== '(') continue;
    const end = daysEnd(text, i + 1);
    if (end !== -1 && end <= sentence.end && toDays.test(text.slice(name.end, i + 1))) when = { start: i + 1, end };
  }
  const rest = { start: name.end, end: Math.min(sentence.end, (when?.end ?? name.end) + 40) };
  const place = when !== null || placed.test(text.slice(name.end, name.end + 30)) ? placeIn(text, rest) : null;
  return { at: sentence, name, when, place, sure: false };
}

/**
 * What a letter that answers questions says of the ONE meeting that they are about: its subject or opening names it with
 * its days ("vragen over de ingelaste bijeenkomst van NAVO-ministers van Defensie op 15 april 2020"). Empty where it names
 * none with a day, or more than one.
 */
export function askedAbout(text: string, sentences: readonly Range[], bodies: BodyMatcher): Announced[] {
  const found: (Announced & { readonly debate: boolean })[] = [];
  const start = sentences[0]?.start ?? 0;
  for (const sentence of sentences) {
    if (sentence.start - start > opening) break;
    const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 700));
    for (const match of said.matchAll(about)) {
      const named = namedAt(text, sentence.start + match.index + match[0].length, sentence, bodies);
      if (named !== null) found.push({ ...named, debate: debate.test(match[0]) });
    }
  }
  // "Het schriftelijk overleg NAVO-ministeriële van 15 februari": the day of a debate, where another is the meeting's.
  const sure = found.some(({ when, debate: ofDebate }) => when !== null && !ofDebate);
  const dated = found.filter(({ when, debate: ofDebate }) => when !== null && !(sure && ofDebate));
  const days = new Set(dated.map(({ when }) => text.slice(when!.start, when!.end).replace(/ \d{4}$/u, '')));
  return days.size === 1 ? [...dated, ...found.filter(({ when }) => when === null)] : [];
}
