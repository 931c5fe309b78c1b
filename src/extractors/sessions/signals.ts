import { partEndings } from '../../dutch/assembly.ts';
import { phrases } from '../../lexicon/finder.ts';
import { type WordClass, WordClasses } from '../../text/words.ts';
import { attending } from './words.ts';

const eitherCase = (words: string): string[] =>
  phrases(words).flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]);

/**
 * What single words signal of a session, each with its flag. A grammar for which a sentence has no signal is not run
 * on it: every form that the grammar reads has one of these words.
 */
export const signal = {
  /** A part of a programme. */
  part: 1,
  /** That somebody meets. */
  meets: 2,
  /** A plural that is counted. */
  counted: 4,
  /** A place beside the meeting. */
  beside: 8,
  /** How often a body has met: "voor de zestiende keer", "voor het eerst". */
  turn: 16,
  /** When something is, seen from the meeting; `timingPatterns`. */
  timed: 32,
  /** That the clause looks back on an earlier meeting; `looksBack`. */
  back: 64,
  /** That something may not take place; `cancelled`. */
  off: 128,
  /** What is wished of a body or done by it as a habit. */
  habit: 256,
  /** Who takes part; `participantsOf`. */
  company: 512,
  /** That the clause tells of the next meeting; `nextMeeting`. */
  next: 1024,
  /** A verb of talks or of a meal; `verbTells`. */
  talk: 2048,
} as const;

const classes = (): readonly WordClass[] => [
  { ends: partEndings },
  {
    words: eitherCase(`
      bijeen, bijeenkomen, bijeenkomt, bijeenkwam, bijeenkwamen, bijeengekomen, bijeengeroepen, bijeenroepen,
      bijeenroept, vergadert, vergaderen, vergaderde, vergaderden, vergaderd
    `),
    ends: ['bijeenkomst', 'bijeenkomsten', 'vergadering', 'vergaderingen'],
  },
  { ends: ['onderdelen', 'blokken'] },
  {
    words: eitherCase('marge, marges, voorafgaand, voorafgaande, daags, vooravond, aansluitend, afloop'),
  },
  { words: ['keer', 'maal', 'eerst'] },
  {
    words: eitherCase(`
      marge, marges, kantlijn, zijlijn, voorafgaand, voorafgaande, voorafgegaan, vooraf, vooravond, daags,
      aanvang, aansluitend, aansluiting, afloop, direct, tijdens, ervoor, daarvoor
    `).concat('Na'),
  },
  { words: phrases('jl, j, afgelopen, vorige, voorgaande, eerdere') },
  {
    words: phrases(`
      geannuleerd, afgelast, afgezegd, geschrapt, uitgesteld, vervallen, vervalt, ingetrokken, niet, geen
    `),
  },
  {
    words: eitherCase(`
      hecht, pleit, bepleit, regelmatig, jaarlijks, maandelijks, wekelijks, doorgaans, gewoonlijk, halfjaarlijks
    `),
  },
  {
    words: [
      ...phrases('met, Met, deelname, aanwezigheid, bijzijn, medewerking, bijgewoond, aangevuld, versterkt, gast'),
      ...attending,
    ],
  },
  { words: ['volgende'] },
  {
    words: eitherCase(`
      ontmoet, ontmoeten, ontmoette, ontmoetten, tref, treft, treffen, trof, troffen, sprak, spraken, spreek, dineren,
      dineert, dineerde, dineerden, lunchen, luncht, lunchte, lunchten, ontbijten, ontbeten, comité, kring, verband,
      apart, afzonderlijk
    `),
  },
];

/** Finds the words that signal something. */
export const signals = new WordClasses(classes);
