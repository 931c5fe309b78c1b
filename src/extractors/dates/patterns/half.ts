import { partOrdinals } from '../../../dutch/calendar-words.ts';
import { wordEnd, wordStart } from '../../../pattern.ts';
import { isSpokenOf, moment, single } from '../expression.ts';
import type { DatePattern } from '../parts.ts';

/**
 * A half of a year: "de eerste helft van 2025", "het tweede halfjaar van dit jaar", "H1 2024". Without a year only
 * "jaarhelft" and "halfjaar" tell a calendar half; "een half jaar" is a duration.
 */
export const half: DatePattern = {
  name: 'half',
  regex: new RegExp(
    `${wordStart}(?:(?<ordinal>eerste|tweede|laatste|1e|1ste|2e|2de) (?:helft|half jaar|(?<unit>halfjaar|jaarhelft))|h(?<letter>[12]))${wordEnd}`,
    'uy',
  ),
  tailed: () => true,
  reads: [
    'In de eerste helft van 2025 komt de wet.',
    'Het tweede halfjaar van dit jaar.',
    'De eerste jaarhelft 2023 is voorbij.',
    'In de tweede helft van het jaar volgt meer.',
  ],
  refuses: [
    'De eerste helft van het traject is klaar.',
    'Met een half jaar wordt verlengd.',
    'Het eerste half jaar na de start.',
  ],
  read: ({ ordinal, unit, letter }, { tail }) => {
    if (tail === null || tail.look !== undefined) return null;
    const bare = Object.keys(tail).length === 0;
    if (bare && unit === undefined) return null;
    const index = letter === undefined ? partOrdinals[ordinal!]! || 2 : Number(letter);
    return { expression: single(moment('half', { index }, tail)), weak: bare || isSpokenOf(tail) };
  },
};
