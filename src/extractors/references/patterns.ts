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

/** Words that a citation can begin with; a word of capitals also with figures right behind it ("UN1973"). */
export interface Begin {
  readonly words: readonly string[];
  /** Source of what must follow the word. */
  readonly ahead?: string;
  /** Source of words in front of it that belong to the citation where they stand. */
  readonly before?: string;
}

/** Words a citation can begin with, and the rules that are tried where they stand, in order: the first that makes something of it wins. */
export interface Family {
  readonly begins: readonly Begin[];
  readonly rules: readonly CitationRule[];
}

/** A begin of words written between strokes. */
function begin(words: string, around: Omit<Begin, 'words'> = {}): Begin {
  return { words: words.split('|'), ...around };
}

/** The same, each word with a capital as well. */
function eitherCase(words: string, around?: Omit<Begin, 'words'>): Begin {
  return begin(
    words
      .split('|')
      .flatMap((word) => [word, `${word[0]!.toUpperCase()}${word.slice(1)}`])
      .join('|'),
    around,
  );
}

/** Every word with every ending, the words and the endings between strokes; the word as it is comes too. */
function withEndings(words: string, endings: string): string {
  return words
    .split('|')
    .flatMap((word) => ['', ...endings.split('|')].map((ending) => word + ending))
    .join('|');
}

/** The grammar of citations: to add a form, add it to a rule with an example, or a rule to a family. */
export const families: readonly Family[] = [
  { begins: [begin('http|https|www|zoek', { ahead: '[:.]' })], rules: [addressRule] },
  { begins: [begin('kst|Kst|KST|ah|h|stb|stcrt|trb', { ahead: '-' })], rules: [identifierRule] },
  {
    begins: [
      eitherCase(withEndings('kamerstuk|kamerstukken', 'nummer|nummers|nr|nrs|dossier|dossiers')),
      eitherCase('kamerst|kst'),
      begin('KAMERSTUK|KAMERSTUKKEN'),
      begin('Tweede|Eerste', { ahead: ' Kamerstuk' }),
      begin('Parlementaire', { ahead: ' stuk' }),
    ],
    rules: [numberFirstRule, kamerstukRule],
  },
  {
    begins: [
      eitherCase(
        'kamerdossier|kamerdossiers|dossier|dossiers|dossiernummer|dossiernummers|wetsvoorstel|wetsvoorstellen',
      ),
    ],
    rules: [dossierRule],
  },
  {
    begins: [begin('TK|EK'), begin('T|E', { ahead: '\\.K\\.' })],
    rules: [sittingRule, answersBehindRule, chamberRule],
  },
  {
    begins: [
      begin('Tweede|Eerste', { ahead: ' Kamer(?: der|,? ?[Vv]erg|,? ?[Zz]itt|,? ?\\d)' }),
      eitherCase('vergaderjaar|zitting|zittingsjaar'),
    ],
    rules: [answersBehindRule, sessionRule],
  },
  { begins: [eitherCase('bijl|bijlage|bijlagen')], rules: [attachmentsRule] },
  { begins: [eitherCase('aanhangsel'), begin('Aanh', { ahead: '\\.' })], rules: [answersRule] },
  {
    begins: [eitherCase('handelingen'), begin('Hand', { ahead: '\\.' })],
    rules: [answersBehindRule, proceedingsRule],
  },
  { begins: [begin('Staatsblad|Staatscourant|Stb|Stcrt|Tractatenblad|Trb')], rules: [journalRule] },
  { begins: [begin('ECLI')], rules: [ecliRule] },
  {
    begins: [begin('COM|JOIN|SWD|SEC', { ahead: ' ?[(/]? ?[125-9]' }), begin('C', { ahead: ' ?[(/] ?[125-9]' })],
    rules: [commissionRule],
  },
  {
    begins: [
      begin('EU|EG|GBVB', { ahead: '-[GgUuVvRrKkBbAa]' }),
      eitherCase(
        withEndings(
          'verordening|richtlijn|besluit|beschikking|aanbeveling|kaderbesluit|raadsbesluit|uitvoeringsverordening|uitvoeringsrichtlijn|uitvoeringsbesluit',
          'en',
        ),
      ),
      eitherCase('gedelegeerde|gemeenschappelijk', { ahead: ' ' }),
    ],
    rules: [actRule],
  },
  {
    begins: [
      begin('VN|UN|AVVN|VNVR', { ahead: '-?[ -]?(?:[Vv]eilig|[Rr]esol|VR|\\d)' }),
      eitherCase(
        withEndings(
          'veiligheidsraad|veiligheidsraads|veiligheidsraadresolutie|veiligheidsraadsresolutie|resolutie',
          's',
        ),
      ),
      eitherCase('resolution|resolutions'),
      begin('UNSC|UNSCR'),
      begin('S|A', { ahead: '/RES/' }),
    ],
    rules: [councilRule, symbolRule],
  },
  { begins: [eitherCase('artikel|artikelen'), eitherCase('art|artt', { ahead: '\\. ' })], rules: [articleRule] },
  {
    begins: [eitherCase('motie|moties', { before: '(?:twee|drie|vier|(?:nader )?gewijzigde) ' })],
    rules: [motionRule],
  },
  {
    begins: [eitherCase('kamerbrief'), begin('brief', { before: '(?:mijn|onze|zijn) (?:\\p{Ll}{4,14} )?' })],
    rules: [letterRule],
  },
  { begins: [begin('TZ', { ahead: '\\d' })], rules: [promiseNumberRule] },
  { begins: [eitherCase('nr|nrs', { ahead: '[. ]' }), eitherCase('nummer', { ahead: ' ' })], rules: [numberFirstRule] },
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
