import type { Pattern } from '../../pattern.ts';

/** The mark of a percentage; run over all of a letter. What stands before it is read backwards from it. */
export const trigger: Pattern = {
  name: 'percentage-trigger',
  regex: /%|procent|pct/g,
  reads: ['2%', 'twee procent', '5 pct.'],
  refuses: ['het percentage', 'de helft'],
};
