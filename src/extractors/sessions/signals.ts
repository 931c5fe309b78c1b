import { partEndings } from '../../dutch/assembly.ts';
import { weekdays } from '../../dutch/calendar.ts';
import type { Range } from '../../fact.ts';
import { phrases } from '../../words/finder.ts';
import { type Words, wordFrom } from '../../words/words.ts';
import { WordClasses } from '../../words/classes.ts';
import { attending } from './words.ts';

const eitherCase = (words: string): string[] =>
  phrases(words).flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]);

/** "Donderdagmiddag", "'s avonds": a part of a day, as a programme tells it. */
const dayParts = ['ochtend', 'middag', 'avond'].flatMap((part) => [
  `${part}s`,
  `${part.charAt(0).toUpperCase()}${part.slice(1)}s`,
  ...weekdays.flatMap((day) => [`${day}${part}`, `${day.charAt(0).toUpperCase()}${day.slice(1)}${part}`]),
]);

/** What single words tell a sentence by as one that may tell of a session, each with its flag. */
export const clue = {
  /** A part of a programme. */
  part: 1,
  /** That somebody meets, or that something is beside the meeting. */
  meets: 2,
  /** A plural that is counted. */
  counted: 4,
  /** How often a body has met: "voor de zestiende keer", "voor het eerst". */
  turn: 8,
  /** A verb of talks or of a meal; `verbTells`. */
  talk: 16,
} as const;

/** Finds the words that may tell of a session: few of a letter's, so that all others cost no more than a look. */
export const clues = new WordClasses(() => [
  { ends: partEndings },
  {
    words: eitherCase(`
      bijeen, bijeenkomen, bijeenkomt, bijeenkwam, bijeenkwamen, bijeengekomen, bijeengeroepen, bijeenroepen,
      bijeenroept, samenkomt, samenkomen, samengekomen, vergadert, vergaderen, vergaderde, vergaderden, vergaderd,
      marge, marges, voorafgaand, voorafgaande, daags, vooravond, aansluitend, afloop
    `),
    ends: ['bijeenkomst', 'bijeenkomsten', 'vergadering', 'vergaderingen'],
  },
  { ends: ['onderdelen', 'blokken', 'vergaderingen'] },
  { words: ['keer', 'maal', 'eerst'] },
  {
    words: eitherCase(`
      overleg, overlegt, overleggen, overlegde, overlegden, tafel, uit,
      ontmoet, ontmoeten, ontmoette, ontmoetten, tref, treft, treffen, trof, troffen, sprak, spraken, spreek, dineren,
      dineert, dineerde, dineerden, gedineerd, lunchen, luncht, lunchte, lunchten, geluncht, ontbijten, ontbeten, comité,
      kring, verband, apart, afzonderlijk, bilateraal, trilateraal, gesprek, gesprekken, ontmoeting, ontmoetingen,
      onderhoud, gedachtewisseling, gedachtenwisseling, ochtend, middag, namiddag, avond
    `).concat(dayParts),
  },
]);

/**
 * What the words of such a sentence signal more, each with its flag. A grammar for which a sentence has no signal is
 * not run on it: every form that the grammar reads has one of these words.
 */
export const signal = {
  /** When something is, seen from the meeting; `timingPatterns`. */
  margins: 1,
  before: 2,
  after: 4,
  during: 8,
  timed: 15,
  /** That the clause looks back on an earlier meeting; `looksBack`. */
  back: 16,
  /** That something may not take place; `cancelled`. */
  off: 32,
  /** What is wished of a body or done by it as a habit. */
  habit: 64,
  /** Who takes part; `participantsOf`. */
  company: 128,
  /** That the clause tells of the next meeting; `nextMeeting`. */
  next: 256,
} as const;

const signals = new WordClasses(() => [
  { words: eitherCase('marge, marges, kantlijn, zijlijn, wandelgangen, buiten, rond, rondom') },
  {
    words: eitherCase(
      'voorafgaand, voorafgaande, voorafgegaan, vooraf, vooravond, daags, tevoren, aanvang, ervoor, daarvoor, vóór',
    ),
  },
  { words: eitherCase('aansluitend, aansluiting, afloop, direct, sluiting, afsluiting, beëindiging').concat('Na') },
  { words: eitherCase('tijdens') },
  { words: phrases('jl, j, afgelopen, vorige, voorgaande, eerdere') },
  {
    words: phrases(`
      geannuleerd, afgelast, afgezegd, geschrapt, uitgesteld, vervallen, vervalt, verviel, vervielen, ingetrokken, niet, geen
    `),
  },
  {
    words: eitherCase(`
      hecht, pleit, bepleit, regelmatig, jaarlijks, maandelijks, wekelijks, doorgaans, gewoonlijk, halfjaarlijks
    `),
  },
  {
    words: [
      ...phrases(
        'nodigt, nodigen, nodigde, nodigden, ontvangt, ontvangen, ontving, ontvingen, ontmoet, ontmoette, ontmoeten, tref, treffen, trof, troffen, onthaalt, onthaalde, verwelkomt',
      ),
      ...phrases('met, Met, deelname, aanwezigheid, bijzijn, medewerking, bijgewoond, aangevuld, versterkt, gast'),
      ...attending,
    ],
  },
  { words: ['volgende'] },
]);

/** The signals of all words of a sentence. */
export function signalsOf(words: Words, { start, end }: Range): number {
  const last = wordFrom(words, end);
  let flags = 0;
  for (let word = signals.next(words, wordFrom(words, start), last); word < last;) {
    flags |= signals.flags;
    word = signals.next(words, word + 1, last);
  }
  return flags;
}
