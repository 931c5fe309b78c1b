import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon, Mission } from '../../lexicon/schema.ts';
import { acronymMission, describedMission, namedMission } from './patterns.ts';
import type { Signals } from './scan.ts';
import { termsOf } from './terms.ts';

/** A mission, operation or exercise as a sentence names it; offsets into the sentence. */
export interface MissionMark extends Range {
  /** Its name as output gives it, or null for one that is only pointed at ("de operatie"). */
  readonly name: string | null;
  readonly kind: Mission['kind'] | null;
  readonly location: string | null;
}

/** Kind of a mission by the noun it is told with. */
function kindOf(words: string): Mission['kind'] | null {
  if (/oefening|exercise/iu.test(words)) return 'exercise';
  if (/operati/iu.test(words)) return 'operation';
  return /missie|mission/iu.test(words) ? 'mission' : null;
}

const year = /^[ ’'](?:(?:19|20)\d\d|\d\d(?![\d.,]))/u;

/** An edition belongs to the name of an exercise: "Steadfast Jupiter 2023". */
function withYear(sentence: string, mark: MissionMark): MissionMark {
  if (mark.kind !== 'exercise' || mark.name === null) return mark;
  const match = year.exec(sentence.slice(mark.end, mark.end + 6));
  return match
    ? { ...mark, name: mark.name + match[0].replace(/^[’']/u, ' ’'), end: mark.end + match[0].length }
    : mark;
}

/** Drops what lies inside an earlier, longer mark. */
function disjoint(marks: readonly MissionMark[]): MissionMark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MissionMark[] = [];
  for (const mark of ordered) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (last.name === null && mark.name !== null)
      kept[kept.length - 1] = { ...mark, start: last.start, end: Math.max(last.end, mark.end) };
  }
  return kept;
}

const described = /^[\p{L}-]{2,40}(?:missie|operatie|macht) (?:in|op|voor) /u;
const spelled = /^(?::|,|,? genaamd| \()? ?(?:(?:de|the) )?(?:\p{Lu}[^.;:]{3,120} \()?$/u;

/** The long form and its short one in brackets are one mark: "NATO Mission Iraq (NMI)", "NAVO-missie in Irak (NMI)". */
function joined(sentence: string, marks: readonly MissionMark[]): MissionMark[] {
  const out: MissionMark[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    const between = last && sentence.slice(last.end, mark.start);
    if (last && between !== undefined && between.length < 50 && /^(?: in [\p{Lu}][\p{L}-]+)? \($/u.test(between)) {
      const name =
        last.name !== null && last.kind !== null && !/missie|operatie|macht/u.test(last.name)
          ? last.name
          : (mark.name ?? last.name);
      out[out.length - 1] = {
        ...last,
        name,
        kind: last.kind ?? mark.kind,
        location: last.location ?? mark.location,
        end: mark.end + 1,
      };
    } else if (
      last?.location != null &&
      last.location === mark.location &&
      mark.name !== null &&
      described.test(last.name ?? '') &&
      spelled.test(between ?? '')
    ) {
      // "de VN-missie in Mali: de Multidimensional … Mission in Mali (MINUSMA)": what it is comes before its name.
      out[out.length - 1] = { ...mark, start: last.start };
    } else if (last && last.name === null && mark.name !== null && /^(?:-| |, )$/u.test(between ?? '')) {
      out[out.length - 1] = { ...mark, start: last.start };
    } else if (last && last.name !== null && mark.name !== null && between === ' ') {
      // "EUNAVFOR MED operatie Irini": the second name says which.
      out[out.length - 1] = { ...mark, start: last.start };
    } else out.push(mark);
  }
  return out;
}

/** How far before its noun the words of a mission can begin. */
const reach = 60;

/** Every match of a global pattern around an offset and after it; none where that is -1. */
function matches(regex: RegExp, text: string, from: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (from === -1) return found;
  regex.lastIndex = Math.max(0, from - reach);
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) found.push(match);
  return found;
}

/** A mission with the build of an acronym: "EUTM Niger". */
function acronymMark(match: RegExpExecArray, lexicon: Lexicon): MissionMark {
  const [words] = match;
  const country = countryMatcher(lexicon).within(words, { start: 0, end: words.length }).at(-1);
  return {
    start: match.index,
    end: match.index + words.length,
    name: words.replace(/-(?!\p{Lu})/u, ' '),
    kind: 'mission',
    location: country?.name ?? null,
  };
}

/** "operatie Serval": a mission by its noun and a name that the lexicon need not know; null where it is no name. */
function namedMark(match: RegExpExecArray, lexicon: Lexicon): MissionMark | null {
  const terms = termsOf(lexicon);
  const countries = countryMatcher(lexicon);
  const { name = '' } = match.groups!;
  const start = match.index;
  const quoted = /^["“‘']/u.test(name) ? 1 : 0;
  const own = name.slice(quoted).replace(/[’'-]$/u, '');
  if (own.length < 2 || /^\d+$/u.test(own)) return null;
  const known =
    terms.mission(own) ?? terms.mission(own.split(' ').slice(0, 2).join(' ')) ?? terms.mission(own.split(' ')[0]!);
  const english = /Operation |Exercise /u.exec(match[0]);
  const country = countries.of(own.split(' ').at(-1)!);
  if (known === null && countries.of(own) !== null) return null;
  return {
    start,
    end: start + match[0].length,
    name: known
      ? known.name + (known.kind === 'exercise' ? (/ (?:19|20)\d\d$/u.exec(own)?.[0] ?? '') : '')
      : (english?.[0] ?? '') + own,
    kind: known?.kind ?? kindOf(match[0]),
    location: known?.location ?? country?.name ?? null,
  };
}

const andCountry = /^ en /u;

/** "de NAVO-missie in Irak", "de operatie": a mission by whose it is and where, or only pointed at. */
function describedMark(match: RegExpExecArray, sentence: string, lexicon: Lexicon): MissionMark {
  const { where } = match.groups!;
  const start = match.index;
  let end = start + match[0].length;
  let name: string | null = null;
  let location: string | null = null;
  if (where !== undefined) {
    const after = countryMatcher(lexicon).within(sentence, { start: end, end: Math.min(sentence.length, end + 40) })[0];
    if (after?.start === end && after.as === 'name') {
      ({ end } = after);
      location = after.name;
      const second = andCountry.exec(sentence.slice(end, end + 5));
      const also =
        second && countryMatcher(lexicon).within(sentence, { start: end, end: Math.min(sentence.length, end + 44) })[0];
      if (second && also && also.start === end + second[0].length && also.as === 'name') {
        ({ end } = also);
        location += ` en ${also.name}`;
      }
      name = sentence.slice(start, end);
    }
  }
  // A bare "missie" with a place is pointed at, not named: "de missie in Irak".
  if (
    name !== null &&
    !/^(?:EU|NAVO|VN|OVSE|AU|Europese|(?:internationale )?[\p{Ll}-]{3,}(?:missie|operatie|macht))/u.test(name)
  )
    name = null;
  return {
    start,
    end: name === null ? start + match[0].length - (where === undefined ? 0 : where.length + 2) : end,
    name,
    kind: kindOf(match[0]),
    location,
  };
}

/** A name written out, up to the bracket in which its short form stands. */
const writtenOut =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{1,30}(?: (?:\p{Lu}[\p{L}-]{0,30}|in|of|for|to|the|and|en|van|voor|de|het)){1,14} \($/u;

const opensSentence = /^(?:Aan|Bij|Binnen|Door|In|Met|Na|Naast|Onder|Op|Tijdens|Van|Vanuit|Voor)(?: (?:de|het))? /u;

/** "the United Nations … Stabilization Mission in Mali (MINUSMA)": the name begins where it is written out. */
function withLongForm(sentence: string, mark: MissionMark): MissionMark {
  if (mark.name === null || sentence[mark.start - 1] !== '(' || sentence[mark.end] !== ')') return mark;
  const long = writtenOut.exec(sentence.slice(Math.max(0, mark.start - 200), mark.start));
  if (long === null) return mark;
  // "Bij Operation Inherent Resolve (OIR)": the first word of the sentence is none of the name.
  const preposition = opensSentence.exec(long[0])?.[0].length ?? 0;
  return { ...mark, start: mark.start - long[0].length + preposition, end: mark.end + 1 };
}

const none: readonly never[] = [];

/** The missions of a sentence, in order: those of the lexicon, and what has the shape of one. */
export function missionsIn(
  sentence: string,
  { names, noun, titled, acronym }: Signals,
  lexicon: Lexicon,
): readonly MissionMark[] {
  if (names.length === 0 && noun === -1 && acronym === -1) return none;
  const marks: MissionMark[] = names.map(({ start, end, mission: { name, kind, location } }) => ({
    start,
    end,
    name,
    kind,
    location: location ?? null,
  }));
  for (const match of matches(acronymMission.regex, sentence, acronym)) marks.push(acronymMark(match, lexicon));
  for (const match of matches(namedMission.regex, sentence, titled)) {
    const mark = namedMark(match, lexicon);
    if (mark !== null) marks.push(mark);
  }
  for (const match of matches(describedMission.regex, sentence, noun))
    marks.push(describedMark(match, sentence, lexicon));
  const whole = (mark: MissionMark): MissionMark => withYear(sentence, withLongForm(sentence, mark));
  if (marks.length === 1) return [whole(marks[0]!)];
  return joined(sentence, disjoint(disjoint(marks).map(whole)));
}
