import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';

type Amount = Named<MoneyFields>;

const year = String.raw`(?:19[5-9]\d|20\d\d)`;
const link = String.raw`(?:,? en |, |,? respectievelijk |,? resp\. |\/)`;
/** An enumeration of years: "2019 en 2020", "2024, 2025 en 2026". */
const enumeration = new RegExp(`(?<![\\p{L}\\p{N}.,/-])${year}(?:${link}${year}){1,8}(?![\\p{N}%]|[.,/-]\\d)`, 'gu');
/** What joins the amounts of one list: a comma, "en", "respectievelijk", with a word of measure. */
const between =
  /^(?:,? en|,|,? respectievelijk|,? resp\.|\/)(?: (?:circa|ongeveer|ruim|bijna|nog eens|maximaal|structureel))? ?$/u;
const respectively = /(?<!\p{L})(?:respectievelijk|resp\.|achtereenvolgens)(?!\p{L})/u;
const recurs = /(?<!\p{L})(?:structureel|jaarlijks|daarna|vervolgens)(?!\p{L})/u;
/** A year that has its amount in brackets behind it: "2026 (€ 60 miljoen)". */
const bracketed = new RegExp(`(?<!\\p{N})(?<year>${year}) \\((?:circa |ongeveer |ruim |bijna |maximaal )?$`, 'u');

/** Farthest that a list of years is looked for on each side of a list of amounts. */
const reach = 200;

/**
 * The years that a sentence deals out to its amounts one by one, by index of the amount: "in 2019 en 2020
 * respectievelijk € 1,2 miljoen en € 0,8 miljoen", and three or more amounts beside as many years; "in 2025
 * (€ 40 miljoen)". A list of years that is not as long as that of the amounts says nothing.
 */
export function dealtYears(
  money: readonly Amount[],
  sentences: readonly number[],
  prepared: Prepared,
): ReadonlyMap<number, string> {
  const dealt = new Map<number, string>();
  for (let from = 0; from < money.length;) {
    const { start } = money[from]!.at;
    const inBrackets = bracketed.exec(prepared.text.slice(Math.max(0, start - 24), start))?.groups!['year'];
    if (inBrackets !== undefined) dealt.set(from, inBrackets);
    const to = endOfList(money, sentences, prepared, from);
    if (to - from >= 2) deal(money, prepared, from, to, sentences[from]!, dealt);
    from = to;
  }
  return dealt;
}

/** Where the list of amounts ends that opens at `from`. */
function endOfList(money: readonly Amount[], sentences: readonly number[], { text }: Prepared, from: number): number {
  let to = from + 1;
  while (
    to < money.length &&
    sentences[to] === sentences[from] &&
    money[to]!.at.start - money[to - 1]!.at.end < 40 &&
    between.test(text.slice(money[to - 1]!.at.end, money[to]!.at.start))
  )
    to++;
  return to;
}

function deal(
  money: readonly Amount[],
  prepared: Prepared,
  from: number,
  to: number,
  sentence: number,
  dealt: Map<number, string>,
): void {
  const { start, end } = prepared.sentences[sentence] ?? { start: 0, end: prepared.text.length };
  const least = Math.max(start, money[from]!.at.start - reach);
  const text = prepared.text.slice(least, Math.min(end, money[to - 1]!.at.end + reach));
  const count = to - from;
  if (count < 3 && !respectively.test(text)) return;
  const lists = [...text.matchAll(enumeration)]
    .map((match) => match[0].match(/\d{4}/gu)!)
    .filter((years) => years.length === count);
  const [years] = lists;
  // "in 2006 en 2007 respectievelijk € 9 mln. en € 11 mln., en structureel € 12 mln.": the last has no year of the list.
  if (
    lists.length === 0 &&
    count > 2 &&
    recurs.test(prepared.text.slice(money[to - 2]!.at.end, money[to - 1]!.at.start))
  )
    return deal(money, prepared, from, to - 1, sentence, dealt);
  if (lists.length !== 1 || years === undefined) return;
  for (const [i, one] of years.entries()) dealt.set(from + i, one);
}
