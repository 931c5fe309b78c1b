import type { Currencies } from './currencies.ts';
import type { MoneyGrammar } from './patterns.ts';
import { numberOf, times } from './numbers.ts';
import { gluedScales, scales } from './words.ts';

/** One number of an amount with what stands around it. */
export interface Term {
  readonly value: number;
  /** What a scale word said, or null where none did. */
  readonly scale: number | null;
  /** ISO 4217, or null where the term names no currency. */
  readonly currency: string | null;
  readonly grouped: boolean;
  /** Between 1900 and 2100 and bare: may be a year. */
  readonly yearly: boolean;
  readonly ambiguous: boolean;
}

/** An amount or a range of two, before its currency is inferred. */
export interface AmountRead {
  readonly low: Term;
  readonly high: Term | null;
  /** "tussen" or "van" at its start. */
  readonly open: 'tussen' | 'van' | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function scaleOf(word: string): number {
  return scales[word.toLowerCase().replace(/\.$/u, '')] ?? 1;
}

function termOf(groups: Groups, currencies: Currencies): Term | null {
  const text = groups['number']!;
  const before = groups['before'];
  const after = groups['after'];
  const glued = groups['glued'];
  const word = groups['scale'];
  let scale =
    word === undefined
      ? glued === undefined
        ? null
        : (gluedScales[glued.toLowerCase().replace(/\.$/u, '')] ?? null)
      : scaleOf(word);
  const read = numberOf(text, scale !== null);
  if (!read) return null;
  // "f10" is a key; guilders have a space, a point or a scale.
  if (before === 'f' && groups['gap'] === '' && scale === null && text.length < 3) return null;
  // An article counts only before a scale word: "een miljard".
  if (/^een$/iu.test(text) && scale === null) return null;
  if (text.includes(' ') && /^\d/u.test(text) && scale !== null) return null;
  let currency: string | null = null;
  let share = 1;
  for (const [form, isBefore] of [
    [before, true],
    [after, false],
  ] as const) {
    if (form === undefined || currency !== null) continue;
    const thousand = /^(?<scale>k|K|M|mln|mld)\.?€$|^€ ?(?<late>[kK])$/u.exec(form);
    if (thousand) {
      currency = 'EUR';
      scale ??= gluedScales[(thousand.groups!['scale'] ?? thousand.groups!['late'])!.toLowerCase()]!;
      continue;
    }
    const unit = currencies.unit(form);
    if (!unit || (currencies.weak(form, isBefore) && scale === null && !read.grouped && !/[,.]/u.test(text))) continue;
    currency = unit.code;
    share = unit.share;
  }
  // A glued letter is a scale only beside a sign: "€ 25k", not "25k".
  if (glued !== undefined && currency === null) return null;
  return {
    value: times(read.value, groups['minus'] === undefined ? share : -share),
    scale,
    currency,
    grouped: read.grouped,
    yearly: scale === null && currency === null && /^(?:19|20)\d\d$/u.test(text),
    ambiguous: read.ambiguous && scale === null,
  };
}

/** Value of a term in whole units. */
export function valueOf(term: Term, scale: number | null = term.scale): number {
  return times(term.value, scale ?? 1);
}

/** The written form of an amount, before it is judged: offsets are those of the text it was read from. */
export interface AmountMatch {
  readonly start: number;
  /** Where the first number starts, behind "tussen" or "van". */
  readonly from: number;
  /** Where the first number ends with its scale and currency. */
  readonly firstEnd: number;
  readonly end: number;
  readonly open: AmountRead['open'];
  readonly joint: string | null;
  readonly low: Groups;
  readonly high: Groups | null;
}

function stickyAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Matches one number, or two that are joined, at a place of the text; null where none stands there. */
export function matchAmount(text: string, at: number, grammar: MoneyGrammar): AmountMatch | null {
  const open = stickyAt(grammar.open.regex, text, at);
  const from = at + (open?.[0].length ?? 0);
  const first = stickyAt(grammar.term.regex, text, from);
  if (!first) return null;
  const firstEnd = from + first[0].length;
  const joint = stickyAt(grammar.joint.regex, text, firstEnd);
  const second = joint && stickyAt(grammar.term.regex, text, firstEnd + joint[0].length);
  return {
    start: at,
    from,
    firstEnd,
    end: joint && second ? firstEnd + joint[0].length + second[0].length : firstEnd,
    open: (open?.groups!['open']!.toLowerCase() ?? null) as AmountRead['open'],
    joint: second ? joint.groups!['joint']! : null,
    low: first.groups as Groups,
    high: second ? (second.groups as Groups) : null,
  };
}

/**
 * What a match says, or null when it is no amount: neither a currency nor a scale. Where the two numbers do
 * not make a range ("in 2024 tot 5 miljoen"; "€ 5 miljoen en € 3 miljoen" without "tussen"), `high` is null
 * and the caller reads on after the first.
 */
export function amountOf(match: AmountMatch, currencies: Currencies): AmountRead | null {
  const low = termOf(match.low, currencies);
  if (!low) return null;
  const { joint, open } = match;
  const second = match.high === null ? null : termOf(match.high, currencies);
  const high = second && isRange(low, second, joint!, open, match.high!['before'] !== undefined) ? second : null;
  const money = low.currency ?? high?.currency ?? null;
  if (money === null && low.scale === null && (high?.scale ?? null) === null) return null;
  return { low, high, open };
}

/** Whether two numbers joined so are the ends of one range. */
function isRange(low: Term, high: Term, joint: string, open: AmountRead['open'], sign: boolean): boolean {
  if (low.yearly || high.yearly) return false;
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return false;
  const scale = inheritedScale(low, high);
  if (valueOf(low, scale) >= valueOf(high)) return false;
  if (joint === 'en') return open === 'tussen';
  // "€ 5 miljoen of € 6 miljoen" are two; "5 of 6 miljoen euro" is one.
  if (joint === 'of') return !sign && low.scale === null;
  // "€ 5 - 8 miljoen" and "€ 5 miljoen - € 8 miljoen"; a sign of its own needs one before it as well.
  return true;
}

/** The scale of the first number of a range: its own, or that of the second where it fits below it. */
export function inheritedScale(low: Term, high: Term): number | null {
  if (low.scale !== null || high.scale === null) return low.scale;
  return low.grouped || low.value >= high.value ? null : high.scale;
}
