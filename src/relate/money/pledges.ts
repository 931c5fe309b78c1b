import type { Money } from '../../extractors/money/schema.ts';
import type { Letter } from '../../letter.ts';

/** One amount of one letter, and whether it counts as a pledge of the Netherlands. */
export interface PledgeLine {
  /** Place of the letter among those given, from 0. */
  readonly letter: number;
  readonly path: string;
  readonly money: Money;
  readonly counts: boolean;
  /** Why it counts or not, short and in English, for the table. */
  readonly reason: string;
}

/** What the counted pledges in one currency come to, in whole units. */
export interface PledgeTotal {
  readonly currency: 'EUR';
  readonly total: number;
  /** Whether a term is only a lower bound ("meer dan", a range). */
  readonly atLeast: boolean;
  /** Whether a term is only told roughly ("circa") or as a ceiling ("maximaal"). */
  readonly approximate: boolean;
  /** How many amounts were added up. */
  readonly count: number;
}

/** The amounts of letters, line by line, and what the Netherlands pledges in all. */
export interface Pledges {
  readonly lines: readonly PledgeLine[];
  readonly totals: PledgeTotal;
}

/** What says why a single amount cannot count, or null where it can. */
function refusal(money: Money): string | null {
  if (money.kind !== 'pledge') return `${money.kind}, no pledge`;
  if (money.payer !== 'Nederland') return money.payer === null ? 'payer not said' : `paid by ${money.payer}`;
  if (money.partOf !== null) return `part of ${money.partOf}`;
  if (money.currency !== 'EUR') return `in ${money.currency}, not summed`;
  if (money.amount === null) return 'no number said';
  if (money.amount <= 0) return 'not positive';
  return null;
}

/** Words that say what an amount is for, but for its receiver: content words of four letters and more, cut to a stem of six. */
function aboutOf(text: string, receiver: string | null): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]{3,}/gu) ?? [];
  const named = receiver?.toLowerCase() ?? '';
  return new Set(words.filter((word) => !common.has(word) && !named.includes(word)).map((word) => word.slice(0, 6)));
}

const common = new Set(
  (
    'nederland nederlandse voor deze door naar heeft hebben draagt dragen bijgedragen bijdrage bijdragen beschikbaar gesteld stelt ' +
    'miljoen miljard euro extra daarnaast eerder reeds hiervoor waarvan meer ruim circa totaal kabinet wordt worden werd aanvullend ' +
    'aanvullende toegezegd kondigde aangekondigd steun ondersteuning verschillende diverse middelen bedrag aanschaf levering'
  ).split(' '),
);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.min(a.size, b.size);
}

/**
 * Whether two pledges of one amount are one told twice. Different receivers, or different years, make
 * two; else what they are for must agree, or, where one does not say it, their sentences.
 */
function isSame(a: Money, b: Money): boolean {
  if (a.amount !== b.amount || a.currency !== b.currency || a.per !== b.per) return false;
  if (a.beneficiary !== null && b.beneficiary !== null && a.beneficiary !== b.beneficiary) return false;
  if (a.period !== null && b.period !== null && a.period !== b.period) return false;
  const one = aboutOf(a.purpose ?? '', a.beneficiary);
  const other = aboutOf(b.purpose ?? '', b.beneficiary);
  if (one.size > 0 && other.size > 0) return shared(one, other) >= 0.5;
  if (a.beneficiary !== null && a.beneficiary === b.beneficiary) return true;
  if (a.period !== null && a.period === b.period && a.beneficiary === b.beneficiary) return true;
  return shared(aboutOf(a.sentence, null), aboutOf(b.sentence, null)) >= 0.5;
}

/** Where a pledge was told first, for the reason of its second telling. */
function place(letter: number, here: number, path: string, id: string): string {
  return letter === here ? `told before as ${id}` : `told before in ${path} (${id})`;
}

/** An amount that was counted, and where it was told. */
interface Told {
  readonly money: Money;
  readonly letter: number;
  readonly path: string;
}

/** Pledges of one value that a new one is held against; bounded, so that a text of equal amounts stays linear. */
const mostAlike = 50;

/**
 * Counts what the Netherlands pledges in euros (FACTS.md "money"): kind pledge, payer Nederland, no part of
 * another amount, the same pledge told twice counted once, within a letter and across letters in the order
 * in which they are added. Pledges in other currencies are lines with a reason and are not summed.
 */
export class PledgeLedger {
  readonly #counted = new Map<number, Told[]>();
  #letters = 0;
  #total = 0;
  #count = 0;
  #atLeast = false;
  #approximate = false;

  /** The amounts of the next letter, line by line. */
  add({ source, money: amounts }: Pick<Letter, 'source' | 'money'>): PledgeLine[] {
    const letter = this.#letters++;
    return amounts.map((money) => ({
      letter,
      path: source.path,
      money,
      ...this.#verdict({ money, letter, path: source.path }),
    }));
  }

  #verdict(told: Told): Pick<PledgeLine, 'counts' | 'reason'> {
    const { money, letter } = told;
    const no = refusal(money);
    if (no !== null) return { counts: false, reason: no };
    const alike = this.#counted.get(money.amount!) ?? [];
    const first = alike.find((before) => isSame(before.money, money));
    if (first) return { counts: false, reason: place(first.letter, letter, first.path, first.money.id) };
    if (alike.length < mostAlike) alike.push(told);
    this.#counted.set(money.amount!, alike);
    this.#total += money.amount!;
    this.#count++;
    this.#atLeast ||= money.qualifier === 'at-least' || money.qualifier === 'range';
    this.#approximate ||= money.qualifier === 'approximate' || money.qualifier === 'at-most';
    return { counts: true, reason: reasonOf(money) };
  }

  /** What the pledges counted so far come to. */
  totals(): PledgeTotal {
    return {
      currency: 'EUR',
      total: this.#total,
      atLeast: this.#atLeast,
      approximate: this.#approximate,
      count: this.#count,
    };
  }
}

/** All amounts of letters, line by line, and what the Netherlands pledges in all, as `PledgeLedger` counts it. */
export function countPledges(letters: readonly Letter[]): Pledges {
  const ledger = new PledgeLedger();
  const lines = letters.flatMap((letter) => ledger.add(letter));
  return { lines, totals: ledger.totals() };
}

function reasonOf({ qualifier, per }: Money): string {
  const bound = {
    exact: '',
    'at-least': ', a lower bound',
    'at-most': ', an upper bound',
    approximate: ', approximate',
    range: ', lower end of a range',
  };
  return `pledged by the Netherlands${bound[qualifier]}${per === null ? '' : `, one ${per}`}`;
}
