import type { Range } from '../../fact.ts';
import type { Bound } from './bounds.ts';

/** An amount as it stands in the text, before its sentence is judged. */
export interface ScannedAmount {
  readonly at: Range;
  readonly rule: string;
  /** Whole units, the lower end of a range; null where vague. */
  amount: number | null;
  readonly high: number | null;
  currency: string | null;
  readonly qualifier: Bound['qualifier'] | 'range';
  /** What "€ 1,5 en € 0,5 miljard" leaves open: the number has no scale of its own and may take the next one's. */
  readonly bare: boolean;
  readonly scale: number | null;
}
