import { articleRule } from './articles.ts';
import { actRule, commissionRule } from './european.ts';
import { houseNumberRule, identifierRule, promiseNumberRule } from './identifiers.ts';
import { journalRule } from './journals.ts';
import type { CitationRule } from './make.ts';
import {
  attachmentsRule,
  bareRule,
  chamberRule,
  dossierRule,
  kamerstukRule,
  numberFirstRule,
  sessionRule,
} from './papers.ts';
import { answersBehindRule, answersRule, proceedingsRule, sittingRule } from './proceedings.ts';
import { councilRule, symbolRule } from './resolutions.ts';
import { letterRule, motionRule } from './told.ts';
import { addressRule, ecliRule } from './web-address.ts';

/**
 * A word that a citation can begin with, as far as it takes to know it; with `ahead`, the source of what must follow
 * it, and with `before`, of words in front of it that belong to the citation where they stand.
 */
export interface Begin {
  readonly word: string;
  readonly ahead?: string;
  readonly before?: string;
}

/** Words a citation can begin with, and the rules that are tried where they stand, in order: the first that makes something of it wins. */
export interface Family {
  readonly begins: readonly Begin[];
  readonly rules: readonly CitationRule[];
}

/** Begins written between strokes, all with the same surroundings. */
function begins(words: string, around: Omit<Begin, 'word'> = {}): Begin[] {
  return words.split('|').map((word) => ({ word, ...around }));
}

/** The same, each with a capital as well. */
function eitherCase(words: string, around?: Omit<Begin, 'word'>): Begin[] {
  return begins(words, around).flatMap((begin) => [
    begin,
    { ...begin, word: begin.word[0]!.toUpperCase() + begin.word.slice(1) },
  ]);
}

/** The grammar of citations: to add a form, add it to a rule with an example, or a rule to a family. */
export const families: readonly Family[] = [
  { begins: begins('http|www.|zoek.officiele'), rules: [addressRule] },
  { begins: begins('kst-|Kst-|KST-|ah-tk-|ah-ek-|h-tk-|h-ek-|stb-|stcrt-|trb-'), rules: [identifierRule] },
  {
    begins: [
      ...eitherCase('kamerstuk|kamerst.|kst.|kst '),
      ...begins('KAMERSTUK|Tweede Kamerstuk|Eerste Kamerstuk|Parlementaire stuk'),
    ],
    rules: [numberFirstRule, kamerstukRule],
  },
  { begins: eitherCase('kamerdossier|dossier|wetsvoorstel'), rules: [dossierRule] },
  { begins: begins('TK|EK|T.K.|E.K.'), rules: [sittingRule, answersBehindRule, chamberRule] },
  {
    begins: [
      ...begins('Tweede Kamer|Eerste Kamer', { ahead: ' der|,? ?[Vv]erg|,? ?[Zz]itt|,? ?\\d' }),
      ...eitherCase('vergaderjaar|zitting'),
    ],
    rules: [answersBehindRule, sessionRule],
  },
  { begins: eitherCase('bijl'), rules: [attachmentsRule] },
  { begins: [...eitherCase('aanhangsel'), ...begins('Aanh.')], rules: [answersRule] },
  { begins: [...eitherCase('handelingen'), ...begins('Hand.')], rules: [answersBehindRule, proceedingsRule] },
  { begins: begins('Staatsb|Staatsc|Stb|Stcrt|Tract|Trb'), rules: [journalRule] },
  { begins: begins('ECLI'), rules: [ecliRule] },
  {
    begins: [...begins('COM|JOIN|SWD|SEC', { ahead: ' ?[(/]? ?[12]' }), ...begins('C', { ahead: ' ?[(/] ?[12]' })],
    rules: [commissionRule],
  },
  {
    begins: [
      ...begins('EU-|EG-|GBVB-', { ahead: '[GgUuVvRrKkBbAa]' }),
      ...eitherCase('verordening|richtlijn|besluit|beschikking|aanbeveling|kaderbesluit|raadsbesluit'),
      ...eitherCase('gedelegeerde |gemeenschappelijk |uitvoeringsv|uitvoeringsr|uitvoeringsb'),
    ],
    rules: [actRule],
  },
  {
    begins: [
      ...begins('VN|UN|AVVN|VNVR', { ahead: '-?[ -]?(?:[Vv]eilig|[Rr]esol|VR|\\d)' }),
      ...eitherCase('veiligheidsraad|resoluti'),
      ...begins('UNSC|S/RES/|A/RES/'),
    ],
    rules: [councilRule, symbolRule],
  },
  { begins: eitherCase('artikel|art. |artt. '), rules: [articleRule] },
  {
    begins: eitherCase('motie', { before: '(?:twee|drie|vier|(?:nader )?gewijzigde) ' }),
    rules: [motionRule],
  },
  {
    begins: [...eitherCase('kamerbrief'), ...begins('brief', { before: '(?:mijn|onze|zijn) (?:\\p{Ll}{4,14} )?' })],
    rules: [letterRule],
  },
  { begins: begins('TZ', { ahead: '\\d' }), rules: [promiseNumberRule] },
  { begins: eitherCase('nr.|nr |nrs.|nrs |nummer '), rules: [numberFirstRule] },
];

/** What a citation that begins with a figure looks like there, and its rules. */
export const numeric: { readonly begin: string; readonly rules: readonly CitationRule[] } = {
  begin: '(?:19|20)\\d\\d[DZ]\\d|[1-4]\\d[ .]?\\d{3}(?!\\d)',
  rules: [houseNumberRule, bareRule],
};

/** Every rule once; what the tests run the examples of. */
export const citationRules: readonly CitationRule[] = [
  ...new Set([...families, numeric].flatMap((family) => family.rules)),
];
