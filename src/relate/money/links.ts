import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named } from '../../fact.ts';

type Amount = Named<MoneyFields>;

/** Whether `part` can be part of `whole`: a smaller amount in the same currency. */
export function fits(part: Amount, whole: Amount): boolean {
  const { amount, currency } = part.fields;
  return (
    currency === whole.fields.currency &&
    amount !== null &&
    whole.fields.amount !== null &&
    Math.abs(amount) < Math.abs(whole.fields.max ?? whole.fields.amount)
  );
}

/** Links from a part to its whole, by index. */
export class Parts {
  readonly wholes = new Map<number, number>();
  /** Those that words say are parts, and no arithmetic. */
  readonly said = new Set<number>();
  readonly #money: readonly Amount[];

  constructor(money: readonly Amount[]) {
    this.#money = money;
  }

  /** Says that one amount is part of another; a chain that would bite its tail is refused. */
  add(part: number, whole: number, inOtherMoney = false): void {
    const [one, all] = [this.#money[part]!, this.#money[whole]!];
    if (part === whole || this.wholes.has(part)) return;
    if (!fits(one, all) && !(inOtherMoney && one.fields.currency !== all.fields.currency)) return;
    for (let at: number | undefined = whole; at !== undefined; at = this.wholes.get(at)) if (at === part) return;
    this.wholes.set(part, whole);
  }
}
