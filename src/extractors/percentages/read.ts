import type { Found, Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { isWordUnit } from '../../words/finder.ts';
import type { Prepared } from '../../text/prepared.ts';
import { numberBefore } from './number.ts';
import { trigger } from './patterns.ts';
import type { PercentageFields } from './schema.ts';
import { wholeAt } from './whole.ts';

/** Percentage points are a difference of percentages and none themselves; "%-punt" is one. */
const points = /-?punt|[ -]?procentpunt|‰/uy;
const signs = '+−–-';
/** What joins two numbers that share a mark, the longer first. */
const joints = ['tot en met', 't/m', 'tot', 'en', 'of', 'à', 'a', '-', '–'] as const;

/** The mark at the place of the trigger, with the blank or hyphen before it: " %", " procent", "-procent", " pct."; or null. */
function markAt(text: string, at: number, sign: string): { start: number; end: number } | null {
  const before = text[at - 1];
  let end = at + sign.length;
  let start = at;
  if (sign === '%') {
    // Not the "%20" of a link.
    if (/[\p{L}\p{N}]/u.test(text[end] ?? '')) return null;
    if (before === ' ') start--;
  } else {
    if (before !== ' ' && !(before === '-' && sign === 'procent')) return null;
    start--;
    if (sign === 'pct' && text[end] === '.') end++;
    if (/\p{L}/u.test(text[end] ?? '')) return null;
  }
  points.lastIndex = end;
  return points.test(text) ? null : { start, end };
}

/** Where the mark starts that ends at an offset, or the offset itself: "2% tot 3%", "2 procent of 3 procent". */
function markBefore(text: string, end: number): number {
  for (const mark of [' %', '%', ' procent', '-procent', ' pct.', ' pct'])
    if (text.endsWith(mark, end) && text.slice(end - mark.length, end) === mark) return end - mark.length;
  return end;
}

/** The number before that makes a range with the one that starts at an offset. */
interface Low {
  readonly start: number;
  readonly end: number;
  /** Where its own mark ends, or its number. */
  readonly close: number;
  readonly value: number;
  readonly joint: string;
}

function lowBefore(text: string, at: number): Low | null {
  const right = text[at - 1] === ' ' ? at - 1 : at;
  for (const joint of joints) {
    const left = right - joint.length;
    if (left < 1 || !text.startsWith(joint, left)) continue;
    const close = text[left - 1] === ' ' ? left - 1 : left;
    // "12 -8%": a dash with a blank before it only is a sign.
    if (close < left && right === at && signs.includes(joint)) continue;
    const end = markBefore(text, close);
    const number = numberBefore(text, end);
    if (number) return { start: number.start, end, close, value: number.value, joint };
  }
  return null;
}

/** Before two numbers joined by "en" of which the first has no other sense: "tussen 2 en 3%", "respectievelijk 10 en 15 procent". */
const sharesMark = /(?:[Tt]ussen(?: de)?|[Rr]espectievelijk|resp\.) $/u;

/** Whether the first of two numbers shares the mark of the second: "2 à 3%", "tussen 2 en 3 procent". */
function isRange(low: Low, high: number, text: string): boolean {
  if (low.close > low.end) return true;
  if (/^(?:19|20)\d\d$/u.test(text.slice(low.start, low.end))) return false;
  return (
    low.value < high && (low.joint !== 'en' || sharesMark.test(text.slice(Math.max(0, low.start - 20), low.start)))
  );
}

/** Whether a sign before a number is its sign, and not the hyphen of a word or range: "(-8%)". */
function isSign(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    signs.includes(text[at] ?? 'x') &&
    (at === 0 || !(isWordUnit(before) || text[at - 1] === '%' || text[at - 1] === ')'))
  );
}

/**
 * The percentages of a letter, in order of the clean text. A range is two facts, one for each value, the
 * whole being told of both. Percentage points and per mille are none.
 */
export function readPercentages({ text }: Prepared, _lexicon: Lexicon): Reading<PercentageFields> {
  const found: Found<PercentageFields>[] = [];
  let floor = 0;
  let lineEnd = -1;
  trigger.regex.lastIndex = 0;
  for (let hit = trigger.regex.exec(text); hit; hit = trigger.regex.exec(text)) {
    const mark = markAt(text, hit.index, hit[0]);
    const number = mark && numberBefore(text, mark.start);
    if (!number || number.start < floor) continue;
    if (hit.index > lineEnd) {
      const next = text.indexOf('\n', hit.index);
      lineEnd = next === -1 ? text.length : next;
    }
    const signed = isSign(text, number.start - 1);
    const start = signed ? number.start - 1 : number.start;
    const value = signed && text[start] !== '+' ? -number.value : number.value;
    const whole = wholeAt(text, mark.end, lineEnd);
    const of = whole?.of ?? null;
    // A hyphen between two numbers joins them, and is the sign of none.
    const joined = lowBefore(text, number.start);
    const low = joined ?? (signed ? lowBefore(text, start) : null);
    const previous = found.at(-1);
    const own = joined ? number : { start, value };
    if (low && isRange(low, own.value, text)) {
      const fact = {
        at: { start: low.start, end: low.close },
        rule: 'percentage-range',
        fields: { value: low.value, of },
      };
      if (low.start >= floor) found.push(fact);
      else if (previous && previous.at.end === low.close && previous.fields.of === null)
        found[found.length - 1] = { ...previous, rule: fact.rule, fields: { ...previous.fields, of } };
    }
    floor = whole?.end ?? mark.end;
    found.push({ at: { start: own.start, end: floor }, rule: 'percentage', fields: { value: own.value, of } });
    trigger.regex.lastIndex = Math.max(trigger.regex.lastIndex, floor);
  }
  return { found, remarks: [] };
}
