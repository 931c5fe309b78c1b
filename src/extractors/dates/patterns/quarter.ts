import { partOrdinals, partOrdinalSource } from '../../../dutch/calendar-words.ts';
import { wordEnd, wordStart } from '../../../pattern.ts';
import { type DateExpression, moment, untold } from '../expression.ts';
import { type DatePattern, yearSource } from '../parts.ts';

const number = (word: string): number => partOrdinals[word]! || 4;

/** A quarter of a year, or two of them: "het eerste kwartaal van 2025", "derde en vierde kwartaal", "Q3 2024". */
export const quarter: DatePattern = {
  name: 'quarter',
  regex: new RegExp(
    `${wordStart}(?:(?<first>${partOrdinalSource})(?:(?<join> en (?:het )?| of (?:het )?| tot en met (?:het )?| t/m | ?[-–/] ?)(?<second>${partOrdinalSource}))?` +
      ` (?:kwartaal|kwartalen)|kwartaal (?<counted>[1-4])|[qk](?<letter>[1-4])(?:[-–/](?<glued>${yearSource}))?|(?<before>${yearSource})[- ]?q(?<after>[1-4]))${wordEnd}`,
    'uy',
  ),
  tailed: ({ glued }) => glued === undefined,
  reads: [
    'In het eerste kwartaal van 2025 volgt meer.',
    'Dat gebeurt in Q3 2024.',
    'Dat gebeurt in Q3-2024.',
    'Het 1e kwartaal 2023 was beter.',
    'In het derde en vierde kwartaal van dit jaar.',
    'Levering in 2025-Q2 is voorzien.',
  ],
  refuses: ['Een kwartaal later was het gereed.', 'De Q8-pomp is gesloten.'],
  read: ({ first, join, second, counted, letter, before, after, glued }, place) => {
    const year = before ?? glued;
    const tail = year === undefined ? place.tail : { year: Number(year) };
    if (tail === null) return null;
    const make = (index: number) => moment('quarter', { index }, tail);
    const from = make(Number(counted ?? letter ?? after ?? number(first!)));
    const bare = Object.keys(tail).length === 0;
    // "kwartaal 2" and "Q2" without a year are weak; "K3" is also a ship, a form or a road.
    const weak = bare && first === undefined;
    if (second === undefined) {
      return {
        expression: { stretches: [{ from, to: null }], choice: 'all', modifier: null, relation: null, told: untold },
        weak,
      };
    }
    const to = make(number(second));
    const through = /tot|t\/m|[-–]/u.test(join!);
    const expression: DateExpression = {
      stretches: through
        ? [{ from, to }]
        : [
            { from, to: null },
            { from: to, to: null },
          ],
      choice: join!.includes('of') ? 'one' : 'all',
      modifier: null,
      relation: null,
      told: untold,
    };
    return { expression };
  },
};
