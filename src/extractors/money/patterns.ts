import type { Lexicon } from '../../lexicon/schema.ts';
import { anyOf, type Pattern, wordStart } from '../../pattern.ts';
import { currenciesOf } from './currencies.ts';
import { figuresSource, numberWordSource, numberWordStart } from './numbers.ts';
import { gluedScales, laterBounds, pluralScales, scales } from './words.ts';

/** A word with a capital allowed in front: "Meer dan". */
export function capitalised(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

const scaleForms = anyOf(
  Object.keys(scales).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
/** A scale word; only a short form ("mln.") has a point of its own. "duizend" before another is a number: "tot 2030 duizend miljard". */
const scaleWord = `(?:${scaleForms}(?!\\p{L}| miljoen| miljard| biljoen)(?:(?<=m[ilr][nlod]|bn|dzd|M[ILR][NLOD])\\.)?)`;
const glued = `(?:${anyOf(Object.keys(gluedScales).flatMap((word) => [word, word.toUpperCase()]))}(?![\\p{L}\\p{N}])\\.?)`;
const number = `(?:${figuresSource}|${numberWordSource}(?!\\p{L}))`;
/** The regular expressions that read amounts with the currencies of a lexicon. */
export interface MoneyGrammar {
  /** A sign, or a figure beside a currency or a short scale: what betrays an amount by itself. `moneyTriggers` has the words. */
  readonly trigger: Pattern;
  /** Where an amount can start: a figure, a sign, a code, the first letters of a number word. */
  readonly start: Pattern;
  /** "tussen" or "van" before a range. */
  readonly open: Pattern;
  /** One number with its currency and scale, as far as it has them. */
  readonly term: Pattern;
  /** What joins the two numbers of a range. */
  readonly joint: Pattern;
  /** An amount without a number: "tientallen miljoenen euro's". */
  readonly vague: Pattern;
  /** The bound that follows an amount. */
  readonly later: Pattern;
  /** A table's caption that scales its numbers: "(x € 1.000)". */
  readonly caption: Pattern;
}

const made = new WeakMap<Lexicon, MoneyGrammar>();

function make(lexicon: Lexicon): MoneyGrammar {
  const { before, after, trigger } = currenciesOf(lexicon);
  const plurals = anyOf(Object.keys(pluralScales));
  return {
    trigger: {
      name: 'money-trigger-figure',
      regex: new RegExp(trigger, 'g'),
      reads: ['€ 5', 'EUR 20', '20 EUR', '5 bn', '5mln', '5 Zweedse kronen', '50 eurocent', 'f 5'],
      refuses: ['de Europese Unie', 'de financiering van 2024', 'een recent percentage', '5 NAVO-landen'],
    },
    start: {
      name: 'amount-start',
      regex: new RegExp(`(?<![\\p{L}\\p{N}.,/])(?=\\d|[Tt]ussen|[Vv]an |${before}|${numberWordStart})`, 'gu'),
      reads: ['€ 5', 'twee miljard', 'tussen de 16'],
      refuses: ['Europa', 'x/5'],
    },
    open: {
      name: 'range-opening',
      regex: /(?<open>[Tt]ussen|[Vv]an)(?: de| het| circa| ongeveer)? /uy,
      reads: ['tussen de 16 en 19 miljard', 'van € 5 tot € 8 miljoen'],
      refuses: ['vanaf € 5'],
    },
    term: {
      name: 'amount-term',
      regex: new RegExp(
        `(?:(?<before>${before})(?<gap> ?)(?<minus>[-–−](?=\\d))?)?(?<number>${number})` +
          `(?:(?<glued>${glued})|[ -]?(?<scale>${scaleWord}))?(?:[ -]?(?<after>${after}))?`,
        'uy',
      ),
      reads: [
        'EUR 500 miljoen',
        '17 mld. euro',
        '€ 1.250.000,-',
        '$ 61 miljard',
        'anderhalf miljard euro',
        'k€ 500',
        '€ 25k',
        '50 eurocent',
      ],
      refuses: ['euro', 'EUR'],
    },
    joint: {
      name: 'range-joint',
      regex:
        / ?(?<joint>à|a|-|–|—|tot(?: en met)?|t\/m|of|en)(?: (?:maximaal|circa|ongeveer|de|ruim|bijna))?(?: |(?=[\d€$£]))/uy,
      reads: [' à 3 miljard', '-15 mln.', ' tot € 8 miljoen', ' en de € 19 miljard'],
      refuses: [' naar € 8 miljoen'],
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
