import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { numberOf } from './quantities.ts';
import type { Head, Signals } from './scan.ts';
import { termsOf } from './terms.ts';
import { contributionVerbs } from './verb-forms.ts';
import { stopWords } from './words.ts';

/** A head or a ship's name, with the words that belong to it; `core` is where those start. */
export interface Phrase extends Range {
  readonly head: Head;
  readonly core: number;
  /** Whether it is a ship by name. */
  readonly named: boolean;
}

const [quote, curly, hyphen, point, slash] = ["'", '’', '-', '.', '/'].map((c) => c.charCodeAt(0));
/** What a compound is written with: "Counter-IED-element", "F-35's". */
const isCompoundUnit = (unit: number): boolean =>
  isWordUnit(unit) || unit === hyphen || unit === quote || unit === curly;
const isQuote = (unit: number): boolean => unit === quote || unit === curly;
const isNameUnit = (unit: number): boolean => isCompoundUnit(unit) || unit === point || unit === slash;

/** "een twaalftal", "enkele tientallen": numbers, and no part of what is counted. */
const vagueNumber = /(?:tal|tallen)$|^(?:handvol|paar)$/u;
const firstAdjective = /(?<![\p{L}-])(?<adjective>\p{L}\p{Ll}{2,24}e) en $/u;
const secondAdjective = /^\p{L}\p{Ll}{2,24}e /u;
const figure = /^\d/u;
const capital = /^\p{Lu}/u;
const afterArticle = /(?:^| )(?:het|de|van) $/iu;
const sharedHead = /(?:[\p{L}]{2,24}-(?:,| en| of|\/) ){1,3}$/u;
const smallNext = /^ \p{Ll}/u;
const pluralSign = /^[’']s(?![\p{L}])/u;
const goesOn = /^-(?:[\p{L},]| (?:en|of) )/u;
const adjoining = /^(?: |, |, te weten |, het |, de | \([\p{L}\d-]{2,12}\) )$/u;

let forms: ReadonlySet<string> | null = null;
/** Forms of verbs, which no noun phrase goes past; made at the first look. */
const verbForms = (): ReadonlySet<string> =>
  (forms ??= new Set([
    ...contributionVerbs.flatMap((verb) => [...verb.present, ...verb.past, ...verb.participle, ...(verb.joined ?? [])]),
    ...'zet zetten zette ingezet heeft biedt bieden verlengt verlengen verlengd beëindigt beëindigen continueert continueren onderzoekt werd werden worden zit zitten ligt liggen begint startte start begon keert keren keerde keerden trekt zal'.split(
      ' ',
    ),
  ]));

/** Start of the words that belong to a head, read leftwards to the first word that cannot. */
function coreOf(sentence: string, headStart: number, from: number): number {
  let core = headStart;
  for (let words = 0; words < 6 && core > from && sentence[core - 1] === ' '; words++) {
    let start = core - 1;
    while (start > from && isNameUnit(sentence.charCodeAt(start - 1))) start--;
    const word = sentence.slice(start, core - 1);
    // "civiele en militaire adviseurs": two adjectives share the noun.
    if (word === 'en' && words > 0) {
      const first = firstAdjective.exec(sentence.slice(Math.max(from, core - 40), core));
      if (first && secondAdjective.test(sentence.slice(core, core + 26))) {
        core -= first[0].length;
        continue;
      }
    }
    const lower = word.toLowerCase();
    if (word === '' || word.endsWith('.') || stopWords.has(word) || stopWords.has(lower)) break;
    const number = numberOf(lower);
    // "het 42 Pantserinfanteriebataljon": a number after the article, before a capital, is a name.
    const isName =
      number !== null &&
      figure.test(word) &&
      capital.test(sentence.slice(core, core + 1)) &&
      !sentence.startsWith('Nederlands', core) &&
      afterArticle.test(sentence.slice(Math.max(0, start - 6), start));
    if ((number !== null && !isName) || verbForms().has(lower) || vagueNumber.test(lower)) break;
    core = start;
  }
  // "staf- en enabling capaciteiten", "land-, lucht- en zeestrijdkrachten": the parts share one head.
  if (sentence[core - 1] !== ' ') return core;
  const lead = sentence.slice(Math.max(from, core - 80), core);
  const shared = lead.includes('-') ? sharedHead.exec(lead) : null;
  return shared ? coreOf(sentence, core - shared[0].length, from) : core;
}

interface Noun extends Range {
  readonly head: Head;
  readonly named: boolean;
}

const shipHead: Head = { kind: 'ship', people: false, military: true, nameless: false, suffix: false };

/** The ships of a sentence by name; "Zr.Ms. Zeeland en Pelikaan": the prefix serves both. */
function shipsIn(sentence: string, lexicon: Lexicon): Noun[] {
  const terms = termsOf(lexicon);
  const ship = terms.shipName();
  const another = terms.anotherShip();
  const found: Noun[] = [];
  ship.lastIndex = 0;
  for (let match = ship.exec(sentence); match !== null; match = ship.exec(sentence)) {
    let end = match.index + match[0].length;
    found.push({ start: match.index, end, head: shipHead, named: true });
    for (
      let also = another.exec(sentence.slice(end, end + 60));
      also !== null;
      also = another.exec(sentence.slice(end, end + 60))
    ) {
      const start = end + also[0].length - also.groups!['name']!.length;
      end += also[0].length;
      found.push({ start, end, head: shipHead, named: true });
    }
  }
  return found;
}

/** Heads and ship names as phrases from their first word, adjoining ones merged. */
export function phrasesIn(sentence: string, { heads, names, ship }: Signals, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  const found = ship ? shipsIn(sentence, lexicon) : [];
  for (const { start: at, end, head } of heads) {
    // A type that ends in a capital or figure makes its plural with an apostrophe: "C-130's".
    const plural = isQuote(sentence.charCodeAt(end)) && pluralSign.test(sentence.slice(end, end + 3)) ? 2 : 0;
    const close = end + plural;
    if (found.some((f) => f.named && at < f.end && close > f.start)) continue;
    let start = at;
    while (start > 0 && isCompoundUnit(sentence.charCodeAt(start - 1))) start--;
    if (start < at && !head.suffix) continue;
    // "F-16-vlieger": bounded on the right by a hyphen it is part of another word; "staf- en …" shares a head.
    if (sentence[close] === '-' && goesOn.test(sentence.slice(close, close + 5))) continue;
    const inner = found.findIndex((f) => !f.named && f.start >= start && f.end <= close);
    if (inner !== -1) found.splice(inner, 1);
    found.push({ start, end: close, head, named: false });
  }
  found.sort((a, b) => a.start - b.start);
  for (const { start, end, head, named } of found) {
    const last = phrases.at(-1);
    const between = last && sentence.slice(last.end, start);
    if (last && start < last.end) continue;
    if (
      last &&
      between !== undefined &&
      // "commando's trainen": who does it and what they do.
      head.kind !== 'training' &&
      adjoining.test(between) &&
      (between === ' ' || (named && last.head.kind === 'ship'))
    ) {
      const previousNamed = last.named;
      if (!(named && previousNamed) && !(between !== ' ' && previousNamed)) {
        phrases[phrases.length - 1] = named
          ? { start: last.start, core: start, end, head, named }
          : {
              start: last.start,
              core: last.core,
              end,
              named: last.named,
              head: last.head.kind === 'unit' && head.people && !last.head.people ? last.head : head,
            };
        continue;
      }
    }
    // "levert aan Resolute Support adviseurs": the name of a mission is none of what is sent to it.
    const before = names.findLast((name) => name.end <= start)?.end ?? 0;
    const mission = smallNext.test(sentence.slice(before, before + 2)) ? before : 0;
    const core = named ? start : coreOf(sentence, start, Math.max(last?.end ?? 0, mission));
    // "Liaison and Observation Teams": one English name.
    if (last && core === last.end + 1 && sentence.startsWith('and ', core)) {
      phrases[phrases.length - 1] = { ...last, end, head };
      continue;
    }
    phrases.push({ start: core, core, end, head, named });
  }
  return phrases;
}
