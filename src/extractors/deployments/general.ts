import { cardinalSource } from '../../dutch/numerals.ts';
import type { Range } from '../../fact.ts';
import { finderOf } from '../../words/finder.ts';
import { ownerOf } from './actors.ts';
import type { MissionMark } from './missions.ts';
import { once } from './once.ts';
import { isDutch } from './owner.ts';
import { governs, isAboutPaper, people } from './patterns.ts';
import { isSupposed, isTopic } from './refusals.ts';
import { numberOf } from './quantities.ts';
import { inside } from './ranges.ts';
import type { Context, Sentence } from './marks.ts';
import { silent, type Told } from './status.ts';
import { resolved } from './where.ts';
import { contributionNouns } from './words.ts';

/** A contribution told without saying of what: "een bijdrage aan EUFOR Althea", "neemt deel aan de oefening". */
export interface General {
  readonly at: Range;
  readonly mission: MissionMark;
  readonly told: Told;
  /** How many people, where a number stands in brackets behind the mission: "UNMISS (6)". */
  readonly personnel: number | null;
}

const nouns = finderOf(contributionNouns);
const money = /(?:€|EUR|euro|\$) ?\d|\d (?:mln|miljoen|mld|miljard)/u;
const takesPart =
  /(?<![\p{L}])(?:draagt|dragen|droeg|droegen|neemt|nemen|nam|namen|doet|doen|deelneemt|bijdraagt|deel te nemen|bij te dragen|deelnemen|bijdragen|deelgenomen|bijgedragen|participeert|participeren|vertegenwoordigd|lever(?:t|en|de|den) [^;]{0,60}bijdrage|bijdrage [^;]{0,40}(?:leveren|geleverd))(?![\p{L}])/u;

/** What all of those begin with, and the nouns: without any, nothing is contributed to a mission. */
const contributing =
  /bijdra|bij te dra|bijge|deel|participa|particip|inzet|aanwezigheid|betrokkenheid|uitzending|ontplooiing|plaatsing|stationering|detachering|beschikbaarstelling|vertegenwoordigd|\(\d|Nederlandse [^;,.]{0,50}missie|dra(?:agt|gen)|droeg|ne(?:emt|men)|nam|do(?:et|en)/u;

/** Whether a sentence has a word with which a contribution to a mission can be told. */
export function canContribute(text: string): boolean {
  return contributing.test(text);
}

/** "een bijdrage aan de maritieme component van UNIFIL": to a part of the mission is to the mission. */
const inPart =
  /^ (?:aan|bij|in) (?:de|het) (?:[\p{L}-]{2,24} ){0,2}(?:component|deel|onderdeel|fase|pijler|staf|hoofdkwartier) ?$/u;

/** Where a mission is governed by a noun or verb of contributing; null where it is not. */
function governed(text: string, clause: Range, mission: MissionMark, told: Told | null): Range | null {
  const before = text.slice(Math.max(clause.start, mission.start - 140), mission.start);
  const preposition = governs.regex.exec(before);
  if (!preposition) return null;
  const lead = before.slice(0, preposition.index);
  const noun = nouns.within(lead, { start: 0, end: lead.length }).at(-1);
  // "de aanwezigheid van MINUSMA" is the mission's own.
  const own = /^van /iu.test(preposition[0]);
  if (noun && (!own || inPart.test(lead.slice(noun.end)))) {
    const gap = lead.slice(noun.end);
    // "de aanwezigheid van MINUSMA" is its own, and no contribution to it.
    const itsOwn = gap.trim() === '' && preposition[0].startsWith('van ');
    // "verwerft met deze bijdrage een plaats binnen de missie": that of before, and what it brings.
    const earlier = gap.trim().includes(' ') && /(?:deze|die) $/u.test(lead.slice(0, noun.start));
    if (!itsOwn && !earlier && gap.length < 60 && (inPart.test(gap) || !/[,;]| (?:aan|over|voor) /u.test(gap))) {
      return { start: mission.start - before.length + noun.start, end: mission.end };
    }
  }
  const verb = takesPart.exec(text.slice(clause.start, clause.end));
  if (!verb || told?.verb !== true || !/^(?:aan|in|bij) /iu.test(preposition[0].trimStart())) return null;
  const start = clause.start + verb.index;
  if (Math.abs(start - mission.start) >= 200) return null;
  return {
    start: Math.min(start, mission.start - preposition[0].length),
    end: Math.max(mission.end, start + verb[0].length),
  };
}

/** Up to two words before a noun, and what the noun is compounded with: "Nederlandse Patriot-" of "Patriot-bijdrage". */
const adjectives = /(?<![\p{L}-])(?:[\p{L}-]{1,30} ){0,2}[\p{L}-]{0,30}$|$/u;

/** "UNMISS (6)", "UNTSO (twaalf militairen)". */
const inBrackets = new RegExp(`^ \\((?<n>\\d{1,3}|${cardinalSource})(?: ${people})?\\)`, 'u');
const ownMission =
  /(?<!\p{L})Nederlandse (?<name>(?:\p{Ll}[\p{L}-]{2,24}e ){0,2}(?:trainings|politie|politietrainings|waarnemings|waarnemers|vredes|advies|hulpverlenings|verkennings|reddings|opleidings)missie)$/u;
/** "Hierbij informeren wij u over het besluit …", "Het betreft de bijdragen aan A, B en C". */
const announces =
  /(?<!\p{L})(?:[Hh]ierbij|[Mm]et deze brief|[Ii]n deze brief|[Mm]iddels deze brief)(?!\p{L})|^(?:Het betreft|Dit betreft|Het gaat om|Het gaat hierbij om) (?:de|het) (?:[\p{L}-]{2,20} ){0,2}(?:bijdragen?|inzet|deelname|missies)(?!\p{L})/u;
/** Between two missions that are told together. */
const listing =
  /^(?: \([^()]{1,40}\))?(?:, | en |, en | alsmede | evenals )(?:de |het )?(?:aan |in |bij )?(?:de |het )?$/u;

/** How many people a mission is told to have, right behind its name, or null. */
function numberBehind(text: string, { end }: MissionMark): number | null {
  const said = text.startsWith(' (', end) ? inBrackets.exec(text.slice(end, end + 50))?.groups!['n'] : undefined;
  return said === undefined ? null : numberOf(said.toLowerCase());
}

/** The contributions of a clause that are told by the mission alone. A contribution of money is none. */
export function generalIn(sentence: Sentence, clause: Range, told: Told | null, context: Context): General[] {
  const { text, missions } = sentence;
  const found: General[] = [];
  const given = once(() => money.test(text.slice(clause.start, clause.end)));
  let last: MissionMark | null = null;
  // What a letter is about is worked out further on, mission by mission.
  const several = missions.filter((m) => m.name !== null && inside(m, clause)).length > 1;
  if (several && announces.test(text)) return found;
  for (const mark of missions) {
    if (!inside(mark, clause) || given()) continue;
    const sent =
      mark.name === null && told !== null ? ownMission.exec(text.slice(Math.max(0, mark.start - 60), mark.end)) : null;
    if (sent !== null && told !== null) {
      const at = { start: mark.end - sent[0].length, end: mark.end };
      found.push({ at, mission: { ...mark, name: sent.groups!['name']! }, told, personnel: null });
      continue;
    }
    const named = missions.find((m) => m.name !== null && m.end <= mark.start) ?? resolved(mark, sentence, context);
    const mission = mark.name === null ? named : mark;
    if (mission === null || mission.name === null) continue;
    const personnel = numberBehind(text, mark);
    // "draagt bij aan UNMISS, UNTSO en UNDOF", "Het gaat om UNMISS (6), UNTSO (12) en UNDOF (2)".
    const listed = last !== null && listing.test(text.slice(last.end, mark.start));
    const numbered = personnel !== null && told?.verb === true;
    const at = governed(text, clause, mark, told) ?? (listed || numbered ? { start: mark.start, end: mark.end } : null);
    if (at === null) continue;
    const lead = text.slice(Math.max(0, at.start - 90), at.start);
    const opening = text.slice(Math.max(clause.start, at.start - 120), at.start);
    if (isAboutPaper(lead) || isSupposed(lead) || isTopic(opening, text.slice(at.end, clause.end))) continue;
    // "een Duitse bijdrage": the adjective right before tells whose.
    const owner = ownerOf(adjectives.exec(lead)![0], context.lexicon);
    if (owner === 'other' || (owner === null && !isDutch(sentence, clause, at, null, context))) continue;
    last = mark;
    found.push({ at, mission, told: told ?? silent, personnel });
  }
  return found;
}
