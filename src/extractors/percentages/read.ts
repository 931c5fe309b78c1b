import { cardinal } from '../../dutch/numerals.ts';
import type { Found, Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { percentage, trigger } from './patterns.ts';
import type { PercentageFields } from './schema.ts';
import { wholeAt } from './whole.ts';

/** Characters before a percent sign in which its number, or two, stand. */
const back = 80;

/** The value of the number of a percentage, in figures or words, or null. */
function valueOf(text: string): number | null {
  if (/^\d/u.test(text)) {
    const grouped = /^\d{1,3}\.\d{3}$/u.test(text) && !text.startsWith('0');
    return Number(grouped ? text.replace('.', '') : text.replace(',', '.'));
  }
  const lower = text.toLowerCase();
  if (lower === 'anderhalf') return 1.5;
  if (lower === 'een half') return 0.5;
  const half = /^(?<whole>.{1,40}?)(?:[eë]nhalf| en een half)$/u.exec(lower);
  const value = cardinal(half?.groups!['whole'] ?? lower);
  return value === null ? null : half ? value + 0.5 : value;
}

/** Whether the first of two numbers shares the percent sign of the second: "2 à 3%", "tussen 2 en 3 procent". */
function isRange(low: number, high: number, joint: string, open: boolean, lowText: string): boolean {
  if (/^(?:19|20)\d\d$/u.test(lowText)) return false;
  return low < high && (joint !== 'en' || open);
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
    if (hit.index < floor) continue;
    if (hit.index > lineEnd) {
      const next = text.indexOf('\n', hit.index);
      lineEnd = next === -1 ? text.length : next;
    }
    let from = Math.max(floor, hit.index - back);
    const broken = text.lastIndexOf('\n', hit.index);
    from = broken >= from ? broken + 1 : from;
    const window = text.slice(from, Math.min(lineEnd, hit.index + hit[0].length + 16));
    percentage.regex.lastIndex = 0;
    let match = percentage.regex.exec(window);
    while (match && from + match.index + match[0].length <= hit.index) match = percentage.regex.exec(window);
    if (!match || from + match.index > hit.index) continue;
    const end = from + match.index + match[0].length;
    floor = end;
    for (const fact of factsOf(match, from, text, end, lineEnd)) found.push(fact);
    floor = Math.max(floor, found.at(-1)?.at.end ?? 0);
    trigger.regex.lastIndex = Math.max(trigger.regex.lastIndex, floor);
  }
  return { found, remarks: [] };
}

function factsOf(
  match: RegExpExecArray,
  from: number,
  text: string,
  end: number,
  limit: number,
): Found<PercentageFields>[] {
  const { open, low, joint, sign, high } = match.groups as Record<string, string | undefined>;
  const size = valueOf(high!);
  if (size === null) return [];
  const value = sign !== undefined && /[-−–]/u.test(sign) ? -size : size;
  const whole = wholeAt(text, end, limit);
  const of = whole?.of ?? null;
  const start = from + match.index;
  const facts: Found<PercentageFields>[] = [];
  const first = low === undefined ? null : valueOf(low);
  const head = low === undefined ? '' : match[0].slice((open ?? '').length);
  const marked =
    low !== undefined &&
    /^[^%]{0,40}?(?:%|procent)/u.test(head.slice(low.length, head.length - high!.length - 2)) &&
    /^ ?%|^[ -]procent/u.test(head.slice(low.length));
  if (first !== null && (marked || isRange(first, value, joint!.trim(), open !== undefined, low!))) {
    const at = start + (open ?? '').length;
    const length = marked ? low.length + /^(?: ?%|[ -]procent)/u.exec(head.slice(low.length))![0].length : low!.length;
    facts.push({ at: { start: at, end: at + length }, rule: 'percentage-range', fields: { value: first, of } });
  }
  const highAt = end - match[0].length + match[0].lastIndexOf(high!) - (sign?.length ?? 0);
  facts.push({ at: { start: highAt, end: whole?.end ?? end }, rule: 'percentage', fields: { value, of } });
  return facts;
}
