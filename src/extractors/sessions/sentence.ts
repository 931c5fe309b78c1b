import type { BodyHit } from '../../lexicon/bodies.ts';
import { lastAtOrBelow } from '../../search.ts';
import { followingBody, namedBeside, shapeMeets } from './beside.ts';
import { bodyMeets } from './body.ts';
import type { Clues, NounHit } from './candidates.ts';
import { isLandmark } from './context.ts';
import { dayPartTells } from './day-parts.ts';
import type { Draft, Reader } from './draft.ts';
import { asFormat, asideBody, ofBody, shapeAfter, sharedBody } from './meets.ts';
import { nounTells, type NounPhrase } from './noun.ts';
import { signal } from './signals.ts';
import { phraseBefore } from './phrase.ts';
import { topicIn } from './topic.ts';
import { slotTells } from './slots.ts';
import { bodyByShape } from './shape.ts';
import { talkTells } from './talks.ts';
import { dines } from './meals.ts';
import { hostName } from './words.ts';

/** How far behind a noun the body that meets in it can stand, in characters. */
const near = 130;

const within = /(?:^| )(?:[Ii]n|[Bb]innen) (?:de|het) $/u;
/** A subject or company between a part of the programme and the body that it is held in: "een sessie over Oekraïne in de NUC". */
const overIn = /^ (?:over|met) [^,;.:]{2,80} (?:in|binnen|in het kader van) (?:de|het) $/u;
/** What stands between a body and the part of the programme that it meets for. */
const meetsFor = /^(?: op (?:het )?niveau van [\p{L} -]{4,60}| op [\p{L}-]{2,30}niveau)? bijeen (?:voor|in|tijdens) $/u;
/** The same of one whose members are the guests at it: "nodigt zijn ambtgenoten van de Northern Group uit voor". */
const guestsFor = /^(?: uit)? (?:voor|op|bij|aan) $/u;
const invites =
  /(?<!\p{L})(?:nodig\p{L}{1,3}|ontvang\p{L}{1,2}|ontving\p{L}{0,2}|onthaa?l\p{L}{1,3}|verwelkom\p{L}{1,3})(?!\p{L})/u;

/** Whether an abbreviation is that of a mission, which is no body: its "sessie" is one about it, with who takes part in it. */
const isMission = ({ lexicon }: Reader, name: string): boolean =>
  lexicon.missions.some((mission) => mission.name === name || mission.forms?.includes(name) === true);

/** A body that meets at a meal: "kwamen de ministers van de Northern Group tijdens een werkontbijt bijeen", up to the meal and behind it. */
const atMeal = /^(?: op [^.;,\n]{3,40}|,)? (?:tijdens|bij|voor|aan|onder|in de vorm van) $/u;
const together = /^[^.;\n]{0,100}? (?:bijeen|samen)(?=[ .,;]|$)/u;

/** The part of the programme that all who meet come together at, fronted: "Tijdens het diner komen de ministers bijeen in de". */
const fronted = /(?:^|[^\p{L}])(?:[Tt]ijdens|[Bb]ij|[Oo]nder|[Aa]an|[Ii]n) (?:de|het|een) (?:[\p{Ll}-]{3,20} ){0,2}$/u;
const togetherIn =
  /^(?: [^.;\n]{1,90})? (?:bijeen|samen|bijeengekomen|samengekomen) (?:in|binnen|als) (?:de|het|een) (?:(?:formatie|samenstelling|vergadering) van (?:de|het) )?$/u;

/** The body that a noun is told of: joined to it ("NUC-bijeenkomst") behind it ("bijeenkomst van de NUC", "sessie in NAR-formaat"), or before it ("komt de NAR bijeen voor een werksessie"); or null. */
function bodyOf(
  reader: Reader,
  clues: Clues,
  hit: NounHit,
  phrase: number,
  next: NounHit | undefined,
  free: Set<BodyHit>,
): BodyHit | null {
  const { text, bodies } = reader;
  const { joined } = hit.noun;
  const from = lastAtOrBelow(clues.bodies, hit.start - 1, ({ start }) => start) + 1;
  if (joined !== null) {
    // What the compound names is in it, and meets nowhere else in the sentence.
    for (let i = from; i < clues.bodies.length && clues.bodies[i]!.end <= hit.end; i++) free.delete(clues.bodies[i]!);
    const known = bodies.of(joined);
    if (known !== null) {
      return { ...hit, name: known.name, participants: known.participants ?? [], apart: known.apart ?? false };
    }
    if (!hostName.test(joined) && !isMission(reader, joined) && /^[\p{Lu}\d+]{2,8}$/u.test(joined)) {
      return { ...hit, name: joined, participants: [], apart: false };
    }
  }
  for (let i = from; i < clues.bodies.length && clues.bodies[i]!.start - hit.end < near; i++) {
    const body = clues.bodies[i]!;
    if (body.start < hit.end || !free.has(body)) continue;
    const between = text.slice(hit.end, body.start);
    const own = next === undefined || body.start < next.start;
    // A heading names it right behind: "Werkdiner NAVO-Oekraïne Raad".
    const front =
      togetherIn.test(between) && fronted.test(text.slice(Math.max(clues.sentence.start, phrase - 8), hit.start));
    if (
      between === ' ' ||
      ofBody.test(between) ||
      (own && (front || overIn.test(between) || asideBody.test(between)))
    ) {
      free.delete(body);
      return body;
    }
    if (text[body.end] === '-' && asFormat.test(text.slice(body.end, body.end + 14))) {
      free.delete(body);
      return { ...body, end: hit.end };
    }
  }
  const before = clues.bodies[from - 1];
  // "Daarna is er in de NAR een sessie".
  if (before !== undefined && free.has(before) && before.end < phrase && phrase - before.end < near) {
    const left = text.slice(Math.max(clues.sentence.start, before.start - 12), before.start);
    const between = text.slice(before.end, phrase);
    const meal = atMeal.test(between) && together.test(text.slice(hit.end, hit.end + 120));
    const guests = guestsFor.test(between) && invites.test(text.slice(clues.sentence.start, before.start));
    if (meal || guests || meetsFor.test(between) || (before.end + 1 === phrase && within.test(left))) {
      free.delete(before);
      return before;
    }
  }
  if (!text.startsWith(' van ', hit.end) && !text.startsWith(' in ', hit.end) && !text.startsWith(' plaats ', hit.end))
    return null;
  const lead = shapeAfter.exec(text.slice(hit.end, hit.end + 90));
  return lead === null ? null : bodyByShape(text, hit.end + lead[0].length, clues.sentence.end);
}

/** Gives what "beide in de NAR" is said of, told before, its body as well. */
function shareBodies(text: string, phrases: readonly NounPhrase[]): void {
  for (let i = 1; i < phrases.length; i++) {
    const { hit, body } = phrases[i]!;
    const all = body === null || body.start < hit.end ? null : sharedBody.exec(text.slice(hit.end, body.start));
    if (all === null) continue;
    const first = all.groups!['all']!.startsWith('alle ') || all.groups!['all'] === 'alle' ? 0 : i - 1;
    for (const phrase of phrases.slice(first, i)) {
      phrase.body ??= { ...body!, start: phrase.hit.start, end: phrase.hit.end };
    }
  }
}

/** The nouns for parts of a programme in a sentence, with what stands around each; takes their bodies from `free`. */
function phrasesOf(reader: Reader, clues: Clues, free: Set<BodyHit>): NounPhrase[] {
  const { text } = reader;
  const { sentence, nouns } = clues;
  const phrases: NounPhrase[] = [];
  let chiefs = 0;
  for (const [i, hit] of nouns.entries()) {
    const before = phraseBefore(text, Math.max(sentence.start, hit.start - 200), hit.start);
    const body = bodyOf(reader, clues, hit, before.start, nouns[i + 1], free);
    const from = nouns[i - 1]?.end ?? null;
    const landmark = isLandmark(text, before.start);
    if (!landmark) chiefs++;
    phrases.push({ hit, body, before, landmark, from, limit: sentence.end, alone: nouns.length === 1, chief: false });
  }
  if (phrases.length > 1) shareBodies(text, phrases);
  for (const [i, phrase] of phrases.entries()) {
    phrase.limit = phrases[i + 1]?.before.start ?? sentence.end;
    phrase.chief = phrase.alone || chiefs === 1;
  }
  return phrases;
}

/** What joins a part of the programme and what it is said to be. */
const isSaid = /^(?:: | (?:is|was|betreft|betrof|wordt|vormt|vormde) )$/u;

/** Makes one of a part and what it is said to be: "één werksessie: de vergadering van de NAR", "de tweede sessie is een bijeenkomst van de NUC". */
function apposed(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const part = drafts[i - 1]!;
    const told = drafts[i]!;
    if (part.body !== null || part.topic !== null || told.body === null || told.type !== 'meeting') continue;
    if (!isSaid.test(text.slice(part.at.end, told.phrase))) continue;
    drafts.splice(i - 1, 2, { ...told, type: part.type, ordinal: part.ordinal, phrase: part.phrase });
  }
}

const andBody = /^ en (?:in )?(?:de|het) $/u;
const inMargin = /^(?:En marge|In de marge|In de marges)(?!\p{L})/u;

/** The mentions of sessions in one sentence, in order of the text. */
export function draftsOf(reader: Reader, clues: Clues, heading: boolean): Draft[] {
  const { text } = reader;
  const { sentence } = clues;
  const drafts: Draft[] = [];
  const free = new Set(clues.bodies);
  for (const phrase of phrasesOf(reader, clues, free)) {
    const draft = nounTells(reader, clues, phrase, heading);
    if (draft !== null) drafts.push(draft);
    if (phrase.body !== null) reader.last = { body: phrase.body, sentence };
  }
  apposed(text, drafts);
  const named = new Set(drafts.map(({ body }) => body));
  let met = null as { readonly draft: Draft; readonly at: BodyHit } | null;
  for (const body of free) {
    // "een werksessie over de hervorming van de NAR" is about that body and tells of no meeting of it.
    if (drafts.some(({ topic }) => topic?.includes(text.slice(body.start, body.end)) === true)) continue;
    const until = drafts.find(({ phrase }) => phrase > body.end)?.phrase ?? null;
    const first = drafts.length === 0 || (until !== null && drafts.every(({ phrase }) => phrase > body.end));
    let draft = bodyMeets(reader, clues, body, free.size === 1 && drafts.length === 0, heading);
    if (draft !== null && !heading && draft.topic === null && first && free.size === 1 && until !== null)
      draft = { ...draft, topic: topicIn(text, { start: body.end, end: until }) };
    // "staat in het teken van de NPG en de NUC": what is told of one is told of the other.
    if (draft === null && met !== null && andBody.test(text.slice(met.at.end, body.start)))
      draft = { ...met.draft, body: body.name, participants: [...body.participants], at: body, phrase: body.start };
    met = draft === null ? null : { draft, at: body };
    if (draft !== null && !named.has(body.name)) {
      drafts.push(draft);
      named.add(body.name);
    }
    reader.last = { body, sentence };
  }
  const seated = clues.verb === null || heading ? null : shapeMeets(reader, clues);
  if (
    seated !== null &&
    !named.has(seated.body) &&
    !drafts.some(({ clause }) => clause.start === seated.clause.start)
  ) {
    drafts.push(seated);
  }
  const guest = clues.talk && !heading ? slotTells(reader, clues) : null;
  if (guest !== null && drafts.every(({ at }) => at.end <= guest.at.start || at.start >= guest.at.end))
    drafts.push(guest);
  const daily = clues.talk && !heading ? dayPartTells(reader, clues) : null;
  // What else the sentence tells, "… en vervolgens in de NAR over Irak", is another part.
  if (daily !== null && drafts.every(({ phrase }) => phrase > daily.at.start + daily.topic!.length)) drafts.push(daily);
  if (drafts.length === 0) {
    const beside = clues.verb === null || heading ? null : namedBeside(reader, clues);
    const told = heading
      ? null
      : ((clues.talk ? dines(reader, clues) : null) ??
        (clues.talk || clues.verb !== null ? talkTells(reader, clues) : null));
    const draft = followingBody(reader, clues) ?? beside ?? told;
    if (draft !== null) drafts.push(draft);
  }
  if (
    !heading &&
    (clues.signals & signal.margins) !== 0 &&
    inMargin.test(text.slice(sentence.start, sentence.start + 16))
  )
    reader.beside = { end: sentence.end, timing: 'margins' };
  const talks = drafts.findLast(({ rule, timing }) => rule.startsWith('talks-') || timing === 'margins');
  if (talks !== undefined) reader.beside = { end: sentence.end, timing: talks.timing };
  return drafts.sort((a, b) => a.at.start - b.at.start || a.phrase - b.phrase);
}
