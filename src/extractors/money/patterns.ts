import type { Lexicon } from '../../lexicon/schema.ts';
import { anyOf, type Pattern, wordStart } from '../../pattern.ts';
import { currenciesOf } from './currencies.ts';
import { figuresSource, numberWordSource, numberWordStart } from './numbers.ts';
import { bounds, fillers, gluedScales, laterBounds, pluralScales, scales } from './words.ts';

/** A word with a capital allowed in front: "Meer dan". */
export function capitalised(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

const scaleForms = anyOf(
  Object.keys(scales).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
/** A scale word; only a short form ("mln.") has a point of its own. */
const scaleWord = `(?:${scaleForms}(?!\\p{L})(?:(?<=m[ilr][nlod]|bn|dzd|M[ILR][NLOD])\\.)?)`;
const glued = `(?:${anyOf(Object.keys(gluedScales).flatMap((word) => [word, word.toUpperCase()]))}(?![\\p{L}\\p{N}])\\.?)`;
const number = `(?:${figuresSource}|${numberWordSource}(?!\\p{L}))`;
const boundWords = Object.values(bounds).flat();
const filler = `(?:${anyOf(fillers)} )`;
/** A bound and what may stand between it and the amount. */
const boundSource = `(?:${anyOf(capitalised(boundWords))} ?${filler}?)`;

/** One term of an amount; `i` makes its group names its own. */
function term(i: number, before: string, after: string): string {
  return (
    `(?:(?<before${i}>${before}) ?(?<minus${i}>[-–−](?=\\d))?)?(?<number${i}>${number})` +
    `(?:(?<glued${i}>${glued})|[ -]?(?<scale${i}>${scaleWord}))?(?:[ -]?(?<after${i}>${after}))?`
  );
}

/** The regular expressions that read amounts with the currencies of a lexicon. */
export interface MoneyGrammar {
  /** What betrays an amount: a sign, a currency's word or code, a scale word. */
  readonly trigger: Pattern;
  /** Where an amount can start: a figure, a sign, a code, the first letters of a number word. */
  readonly start: Pattern;
  /** A number with a currency or scale, or a range of two; tried at each start. */
  readonly amount: Pattern;
  /** The first number of such a match alone, where the two are no range. */
  readonly single: Pattern;
  /** An amount without a number: "tientallen miljoenen euro's". */
  readonly vague: Pattern;
  /** The bound that ends right before an amount. */
  readonly bound: Pattern;
  /** The bound that follows an amount. */
  readonly later: Pattern;
  /** A table's caption that scales its numbers: "(x € 1.000)". */
  readonly caption: Pattern;
}

const made = new WeakMap<Lexicon, MoneyGrammar>();

function make(lexicon: Lexicon): MoneyGrammar {
  const { before, after, trigger } = currenciesOf(lexicon);
  const joint = `(?:à|a|-|–|—|tot(?: en met)?|t\\/m|of|en)`;
  const plurals = anyOf(Object.keys(pluralScales));
  return {
    trigger: {
      name: 'money-trigger',
      regex: new RegExp(
        `${trigger}|[mM](?:ln|ld|io|rd|ilj|illion)|M(?:LN|LD|IO|RD)|(?:[bB]il|tril)(?:joen|lion)|bn(?![A-Za-z])|[dD]uizend|dzd`,
        'g',
      ),
      reads: ['€ 5', 'EUR 20', '5,69 mld.', '50 eurocent', 'enkele miljoenen'],
      refuses: ['de Europese Unie', 'de financiering van 2024', 'een recent percentage'],
    },
    start: {
      name: 'amount-start',
      regex: new RegExp(`(?<![\\p{L}\\p{N}.,/])(?=\\d|[Tt]ussen|[Vv]an |${before}|${numberWordStart})`, 'gu'),
      reads: ['€ 5', 'twee miljard', 'tussen de 16'],
      refuses: ['Europa', 'x/5'],
    },
    amount: {
      name: 'amount',
      regex: new RegExp(
        `(?:(?<open>[Tt]ussen|[Vv]an)(?: de| het| circa| ongeveer)? )?${term(1, before, after)}` +
          `(?: ?(?<joint>${joint})(?: (?:maximaal|circa|ongeveer|de|ruim|bijna))? ?${term(2, before, after)})?`,
        'uy',
      ),
      reads: [
        'EUR 500 miljoen',
        '17 mld. euro',
        '€ 1.250.000,-',
        '2,5 à 3 miljard euro',
        'tussen de 16 en 19 miljard euro',
        '$ 61 miljard',
        '€ 10-15 mln.',
        'anderhalf miljard euro',
        'k€ 500',
        '€ 25k',
        '50 eurocent',
      ],
    },
    single: {
      name: 'amount-single',
      regex: new RegExp(`(?:(?:[Tt]ussen|[Vv]an)(?: de| het| circa| ongeveer)? )?${term(1, before, after)}`, 'uy'),
      reads: ['€ 5 miljoen en € 3 miljoen', 'van € 250.000'],
    },
    vague: {
      name: 'vague-amount',
      regex: new RegExp(
        `${wordStart}(?:(?<few>[Ee]nkele|[Ee]en paar|[Mm]eerdere|[Vv]ele|[Ee]ttelijke) )?` +
          `(?:(?<many>[Tt]ientallen|[Hh]onderden|[Dd]uizenden|[Tt]ienduizenden|[Hh]onderdduizenden)(?: (?<of>${plurals}))?|(?<plural>${plurals}|[Mm]iljoenen|[Mm]iljarden))` +
          `(?: (?<currency>${after}))?(?![\\p{L}])`,
        'gu',
      ),
      reads: ["tientallen miljoenen euro's", 'enkele miljarden euro', "duizenden euro's"],
    },
    bound: {
      name: 'bound',
      regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${boundSource} ?){1,3}$`, 'u'),
      reads: ['meer dan ', 'naar schatting ruim ', 'tot een maximum van '],
      refuses: ['de bijdrage van '],
    },
    later: {
      name: 'later-bound',
      regex: new RegExp(` ?(?:${anyOf(Object.keys(laterBounds))}|\\+)(?![\\p{L}\\p{N}])`, 'uy'),
      reads: [' of meer', '+'],
    },
    caption: {
      name: 'table-scale',
      regex: new RegExp(
        `[x×*] ?(?<before>${before})? ?1(?:(?<zeros>(?:[.,]000){1,3})|[ ]?(?<scale>${scaleWord}))(?: ?(?<after>${after}))?` +
          `|(?<![\\p{L}])in (?<plural>${plurals}|${scaleWord}|duizend)(?: (?<sign>${after}))?(?:[ )]|$)`,
        'gu',
      ),
      reads: ['(x € 1.000)', '(x € 1 mln.)', '(bedragen in miljoenen euro)', 'x 1.000 euro', 'in mln. €'],
    },
  };
}

/** The grammar of amounts for a lexicon; made once per lexicon. */
export function moneyGrammar(lexicon: Lexicon): MoneyGrammar {
  const known = made.get(lexicon);
  if (known) return known;
  const grammar = make(lexicon);
  made.set(lexicon, grammar);
  return grammar;
}
