import { phrases } from '../../words/finder.ts';
import { type WordClass, WordClasses } from '../../words/classes.ts';
import { verbForms } from './verbs.ts';

/** What single words signal of a promise, each with its flag. */
const signal = {
  /** A verb of telling or sending, finite or infinitive. */
  verb: 1,
  /** The House, or a word of coming back, promising or answering. */
  house: 2,
  /** A letter or report. */
  document: 4,
  /** A verb of going into something in a letter or report, or of its coming. */
  documentVerb: 8,
  /** What opens a question of members or the answer to it. */
  label: 16,
  /** The participle of a verb of telling or sending. */
  participle: 32,
  /** What such a participle needs for something that is still to come. */
  passive: 64,
} as const;

const eitherCase = (word: string): string[] => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`];

const classes = (): readonly WordClass[] => [
  { words: verbForms(false).flatMap(eitherCase) },
  {
    words: phrases(`
      Kamer, Kamers, kamer, kamers, u, U, parlement, Generaal, volksvertegenwoordiging, lid, leden, heer, mevrouw, Mevrouw, commissie, Commissie, terug,
      terugkomen, teruggekomen, terugkom, terugkomt, zeg, zegt, zeggen, zegde, zegden, toegezegd, toezegging, toezeggingen, toezeggen
    `),
    ends: ['vragen'],
  },
  {
    ends: [
      'brief',
      'rapportage',
      'eactie',
      'verslag',
      'nota',
      'ppreciatie',
      'valuatie',
      'egroting',
      'emorie',
      'standpunt',
      'agenda',
      'overzicht',
      'fiche',
      'bericht',
      'ntwoord',
      'eantwoording',
    ].flatMap((ending) => [ending, `${ending}s`, `${ending}en`]),
  },
  {
    words: phrases(`
      ingaan, ingegaan, ga, gaat, gaan, opnemen, meegenomen, meenemen, neem, neemt, volgt, volgen, kom, komt, komen, opgenomen,
      stilgestaan, geadresseerd, uiteengezet, beschreven, adresseren, beschrijven, uiteenzetten, beantwoord,
      beantwoorden, antwoorden, stuur, stuurt, sturen, gestuurd, verstuur, verstuurt, versturen, verstuurd, verzenden, verzonden, zend, zendt, zenden, gezonden, schrijf,
      schrijft, schrijven, rapporteren, rapporteer, rapporteert,
      gerapporteerd, meld, melden, gemeld, informeren, informeer, informeert, geïnformeerd, doen, doe, gedaan, betrek, betrekt, betrekken, betrokken, voorzien,
      gepland, verwacht, besteed, besteden, zegde, terugkoppelen, teruggekoppeld, toelichten, toegelicht,
      toegezegd, gestand, nakomen, nagekomen, afdoen, afgedaan
    `),
  },
  { words: phrases('Vraag, Vragen, Antwoord, Antwoorden, Reactie, Mededeling') },
  { words: verbForms(true).flatMap(eitherCase) },
  { words: ['word', 'wordt', 'worden'].flatMap(eitherCase) },
];

/** Finds the words that signal something. */
export const signals = new WordClasses(classes);

/** Whether a word can open a question or an answer, by its signals. */
export function isLabel(flags: number): boolean {
  return (flags & signal.label) !== 0;
}

/**
 * Whether a sentence can hold a promise, by the signals of all its words: it has a verb of telling that can be
 * still to come, and the House or the like; a letter or report alone only beside a verb of going into it.
 */
export function canPromise(flags: number): boolean {
  const passive = signal.participle | signal.passive;
  if ((flags & signal.verb) === 0 && (flags & passive) !== passive) return false;
  const report = signal.document | signal.documentVerb;
  return (flags & signal.house) !== 0 || (flags & report) === report;
}
