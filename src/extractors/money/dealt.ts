import type { Range } from '../../fact.ts';
import type { Actor } from './actors.ts';
import type { Judgement } from './judge.ts';

/** Between two amounts of one list, and between them where "respectievelijk" has announced the list. */
const next = /^(?:,|,? en|,? alsmede|(?:,| en)? (?:respectievelijk|resp\.)|,) $/u;
const announcedNext = /^(?: \p{L}[^;:€$]{0,80})?(?:,|,? en) $/u;
const respectively = /(?<!\p{L})(?:respectievelijk|resp\.) (?:(?:circa|ruim|bijna|ongeveer|maximaal) )?$/u;
/** Between two names of one list. */
const namesJoined = /^(?:,|,? en|,? alsmede)(?: (?:aan|voor|door))?(?: (?:de|het))? $/u;
/** What makes the sums those of all together, or of each. */
const together = /(?<!\p{L})(?:samen|gezamenlijk|tezamen|elk|ieder|beide|beiden)(?!\p{L})/u;
/** Two times that the sums can be dealt out to: "in 2022 en 2023 respectievelijk". */
const times = /(?<!\d)(?:19|20)\d\d(?:,? en|,) (?:19|20)\d\d(?!\d)/u;
/** Farthest that a list of names stands from its list of sums. */
const reach = 160;

/** Where the list of amounts ends that starts at `from`: the index behind its last. */
function endOfList(sentence: string, amounts: readonly Range[], from: number): number {
  const announced = respectively.test(sentence.slice(Math.max(0, amounts[from]!.start - 40), amounts[from]!.start));
  let to = from + 1;
  while (to < amounts.length) {
    const between = sentence.slice(amounts[to - 1]!.end, Math.min(amounts[to]!.start, amounts[to - 1]!.end + 100));
    if (amounts[to]!.start - amounts[to - 1]!.end > 90) break;
    if (!next.test(between) && !(announced && announcedNext.test(between))) break;
    to++;
  }
  return to;
}

/** The lists of exactly `count` names beside a stretch of a sentence. */
function listsBeside(sentence: string, actors: readonly Actor[], run: Range, count: number): (readonly Actor[])[] {
  const lists: (readonly Actor[])[] = [];
  for (let from = 0; from < actors.length;) {
    let to = from + 1;
    while (to < actors.length && namesJoined.test(sentence.slice(actors[to - 1]!.end, actors[to]!.start))) to++;
    const list = actors.slice(from, to);
    from = to;
    if (list.length !== count || list.some(({ adjective, name }) => adjective || name === '')) continue;
    if (new Set(list.map(({ name }) => name)).size !== count) continue;
    const { start } = list[0]!;
    const { end } = list.at(-1)!;
    if ((end <= run.start && run.start - end < reach) || (start >= run.end && start - run.end < reach))
      lists.push(list);
  }
  return lists;
}

/**
 * Deals lists of names out over lists of as many amounts: "hebben Duitsland en Italië € 3 miljoen respectievelijk
 * € 10 miljoen toegezegd", "aan UNHCR en UNICEF € 5 miljoen en € 3 miljoen". Sums of all together, and sums
 * told by their years, are left as they are.
 */
export function dealOut(
  sentence: string,
  actors: readonly Actor[],
  amounts: readonly Range[],
  judged: readonly Judgement[],
): readonly Judgement[] {
  if (amounts.length < 2 || actors.length < 2) return judged;
  const dealt = [...judged];
  for (let from = 0; from < amounts.length;) {
    const to = endOfList(sentence, amounts, from);
    const run = { start: amounts[from]!.start, end: amounts[to - 1]!.end };
    const near = sentence.slice(Math.max(0, run.start - reach), run.end + reach);
    if (to - from >= 2 && !together.test(near) && !times.test(near))
      for (const list of listsBeside(sentence, actors, run, to - from)) dealList(dealt, list, from, to);
    from = to;
  }
  return dealt;
}

/** Gives each amount of a list its own payer or beneficiary, as the first of them is told to have all. */
function dealList(dealt: Judgement[], list: readonly Actor[], from: number, to: number): void {
  const first = dealt[from]!;
  const names = list.map(({ name }) => name);
  const paying = names.every((name) => first.payer?.includes(name));
  const paid = !paying && first.beneficiary !== null && names.includes(first.beneficiary);
  if (!paying && !paid) return;
  for (let i = from; i < to; i++) {
    const own = paying ? dealt[i]! : { ...first, purpose: null };
    const name = names[i - from]!;
    dealt[i] = { ...own, kind: first.kind, ...(paying ? { payer: name } : { beneficiary: name }) };
  }
}
