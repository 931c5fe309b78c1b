import type { Range, Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { type AmountRead, amountOf, inheritedScale, matchAmount, type Term, valueOf } from './amount.ts';
import { boundAround } from './bounds.ts';
import { nounClass } from './frames.ts';
import { type Currencies, currenciesOf } from './currencies.ts';
import { leadingAmounts, shareInLists } from './lists.ts';
import { times } from './numbers.ts';
import { type MoneyGrammar, moneyGrammar } from './patterns.ts';
import type { ScannedAmount } from './scanned.ts';
import { moneyTriggers } from './triggers.ts';

/** Characters before and behind a trigger in which its amount lies. */
const back = 90;
const ahead = 170;

/** The line (block, or row of a table) that holds an offset; asked for with rising offsets only. */
class Lines {
  #start = 0;
  #end = -1;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  around(at: number): Range {
    if (at > this.#end) {
      // Rising offsets: what lies between the old line and the new is walked once in all.
      let end = this.#end;
      while (end < at) {
        this.#start = end + 1;
        const next = this.#text.indexOf('\n', this.#start);
        end = next === -1 ? this.#text.length : next;
        if (next === -1) break;
      }
      this.#end = end;
    }
    return { start: this.#start, end: this.#end };
  }
}

/** Finds the amounts of a text: each trigger is looked at in a window of its line, left to right. */
export function scanAmounts(prepared: Prepared, lexicon: Lexicon): { amounts: ScannedAmount[]; remarks: Remark[] } {
  const { text } = prepared;
  const grammar = moneyGrammar(lexicon);
  const next = moneyTriggers(prepared, lexicon);
  const currencies = currenciesOf(lexicon);
  const lines = new Lines(text);
  const amounts: ScannedAmount[] = [];
  const remarks: Remark[] = [];
  let floor = 0;
  let skip = 0;
  for (let at = next(0); at !== Infinity; at = next(Math.max(at + 1, skip))) {
    const line = lines.around(at);
    const from = wordStartAtOrAfter(text, Math.max(line.start, floor, at - back), Math.max(line.start, floor));
    const window = text.slice(from, Math.min(line.end, at + ahead));
    const found = amountIn(window, at - from, grammar, currencies) ?? vagueIn(window, at - from, grammar, currencies);
    if (!found) {
      // No amount covers this place, so none that is still to come starts before it.
      floor = Math.max(floor, at + 1);
      continue;
    }
    const start = from + found.start;
    const end = from + found.end;
    skip = end;
    if (isCaption(text, start)) {
      floor = end;
      continue;
    }
    push(amounts, found, { start, end }, { text, line, floor }, grammar, remarks);
    floor = amounts.at(-1)?.at.end ?? end;
    skip = Math.max(skip, floor);
  }
  shareInLists(amounts, text);
  return { amounts, remarks };
}

function wordStartAtOrAfter(text: string, from: number, least: number): number {
  if (from === least) return from;
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank > from + back ? from : blank + 1;
}

/** "x € 1.000" over a table is a scale and no amount. */
function isCaption(text: string, start: number): boolean {
  return /(?:^|[^\p{L}\p{N}])[x×*] ?$/u.test(text.slice(Math.max(0, start - 4), start));
}

interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly read: AmountRead | null;
  readonly currency: string | null;
}

/** Verbs of change right before "van": what follows are the levels before and after. */
const goesFrom =
  /(?<!\p{L})(?:opgelopen|oploopt|opliep|opgeschroefd|bijgesteld|verhoogd|verlaagd|gestegen|gedaald|toegenomen|afgenomen|stijgt|steeg|stegen|stijgen|daalt|daalde|daalden|dalen|teruggebracht|opgehoogd|gegroeid|groeit|groeide|verhoogt|verhoogde|verlaagt|verlaagde|verhogen|verlagen)(?: [^,;.€$]{0,40})? $/u;

/** The amount that covers the trigger at `at` of the window, or null. */
function amountIn(window: string, at: number, grammar: MoneyGrammar, currencies: Currencies): FoundAmount | null {
  const starts = grammar.start.regex;
  let next = 0;
  for (;;) {
    starts.lastIndex = next;
    const start = starts.exec(window);
    if (!start || start.index > at) return null;
    next = start.index + 1;
    const match = matchAmount(window, start.index, grammar);
    if (!match) continue;
    const both = amountOf(match, currencies);
    // "opgehoogd met € 3 mln. tot € 8 mln.", "wordt verhoogd van € 3 tot € 8 mln.": from or by and to what, no range.
    const change =
      both?.high &&
      match.joint === 'tot' &&
      (both.open === 'van'
        ? goesFrom.test(window.slice(0, match.start))
        : both.low.scale !== null && /(?<!\p{L})met $/u.test(window.slice(0, match.start)));
    const read = both && change ? { ...both, high: null } : both;
    const end = read?.high ? match.end : match.firstEnd;
    if (read && end > at) {
      // "van" opens a range and nothing else; "tussen" does not open a single amount either.
      const single = read.high === null || (read.open === 'van' && ownedByNoun(window, match.start));
      const currency = read.low.currency ?? read.high?.currency ?? null;
      return { start: single ? match.from : match.start, end, read, currency };
    }
    next = Math.max(next, end);
  }
}

/** Whether the "van" of "een verhoging van € 5 tot € 8 miljoen" belongs to the noun before it. */
function ownedByNoun(window: string, at: number): boolean {
  const word = /(?<![\p{L}-])(?<word>\p{L}[\p{L}-]{2,40}) $/u.exec(window.slice(0, at));
  return word !== null && nounClass(word.groups!['word']!) !== null;
}

/** How every word of a vague amount ends: a cheap look before the grammar. */
const vagueEnding = /(?:tall|derd|zend|joen|jard)en/u;

function vagueIn(window: string, at: number, grammar: MoneyGrammar, currencies: Currencies): FoundAmount | null {
  if (!vagueEnding.test(window)) return null;
  const { regex } = grammar.vague;
  regex.lastIndex = 0;
  for (let match = regex.exec(window); match; match = regex.exec(window)) {
    if (match.index > at) return null;
    const end = match.index + match[0].length;
    if (end <= at) continue;
    // "bedragen in miljoenen euro" is a caption.
    if (
      match.groups!['few'] === undefined &&
      match.groups!['many'] === undefined &&
      /(?<!\p{L})in $/u.test(window.slice(Math.max(0, match.index - 4), match.index))
    )
      continue;
    const form = match.groups!['currency'];
    const currency = form === undefined ? null : (currencies.unit(form)?.code ?? null);
    return { start: match.index, end, read: null, currency };
  }
  return null;
}

function push(
  amounts: ScannedAmount[],
  found: FoundAmount,
  at: Range,
  around: { readonly text: string; readonly line: Range; readonly floor: number },
  grammar: MoneyGrammar,
  remarks: Remark[],
): void {
  const { text, floor, line } = around;
  const bound = boundAround(text, Math.max(floor, line.start), at.start, at.end, grammar.later.regex);
  const { read } = found;
  const where = { start: bound.start, end: bound.end };
  if (!read) {
    if (found.currency !== null) {
      remarks.push({ code: 'vague-amount', message: `"${text.slice(at.start, at.end)}" says no number`, at });
    }
    amounts.push({
      at: at,
      rule: 'vague-amount',
      amount: null,
      high: null,
      currency: found.currency,
      qualifier: 'approximate',
      bare: false,
      scale: null,
    });
    return;
  }
  const { low, high } = read;
  const scale = high ? inheritedScale(low, high) : low.scale;
  if (low.ambiguous && (low.currency === 'EUR' || low.currency === 'NLG') && !perUnit(text, at.end)) {
    remarks.push({
      code: 'ambiguous-number',
      message: `"${text.slice(at.start, at.end)}" is read with a comma between thousands; it can also be a decimal comma`,
      at,
    });
  }
  const value = low.ambiguous && perUnit(text, at.end) && low.currency !== null ? decimalOf(low) : valueOf(low, scale);
  // "-/- € 45 mln.": the sign of bookkeeping may stand apart; a dash that does opens an item of a list.
  const sign = /(?:^|[ (])(?<sign>-\/- ?|[-−])$/u.exec(text.slice(Math.max(floor, line.start, at.start - 5), at.start))
    ?.groups!['sign'];
  const negative = sign !== undefined && low.currency !== null && at.start - sign.length > line.start;
  if (scale !== null && !high && low.currency !== null && /^[\p{Ll}\d]/u.test(text.slice(at.start, at.start + 1))) {
    amounts.push(...leadingAmounts(text, Math.max(floor, line.start), at.start, low.currency, scale));
  }
  amounts.push({
    at: negative ? { start: at.start - sign.length, end: where.end } : where,
    rule: high ? 'amount-range' : low.currency === null ? 'bare-amount' : 'amount',
    amount: negative ? -value : value,
    high: high ? valueOf(high) : null,
    currency: found.currency,
    qualifier: high ? 'range' : bound.qualifier,
    bare: scale === null && !low.grouped,
    scale: high ? (high.scale ?? scale) : scale,
  });
}

/** A price by the litre or kilowatt-hour has three decimals: "€ 1,789 per liter". */
function perUnit(text: string, end: number): boolean {
  return /^ (?:per|\/) ?(?:liter|kWh|MWh|m3|m³|kubieke meter|kilo|kilogram|kg|kilometer|km|minuut|stuk)(?!\p{L})/u.test(
    text.slice(end, end + 24),
  );
}

function decimalOf(term: Term): number {
  return times(term.value, 0.001);
}
