import { seasons, seasonSource, shiftSource, shiftWords } from '../../../dutch/calendar-words.ts';
import { wordStart } from '../../../pattern.ts';
import { moment, type Moment, single } from '../expression.ts';
import { apostrophe, type DatePattern, yearSource } from '../parts.ts';

const pointed = /(?:^|[^a-z])(?:dat|datzelfde|die|diezelfde) $/u;

/** A season: "de zomer van 2024", "dit voorjaar", "komend najaar", "winter 2023/2024" (the one that begins in 2023). */
export const season: DatePattern = {
  name: 'season',
  regex: new RegExp(
    `${wordStart}(?:(?<shift>${shiftSource}) )?(?<season>${seasonSource})(?![\\p{L}\\p{N}]|[-‑]/|[-‑/](?!${seasonSource}(?!\\p{L}))\\p{L})` +
      `(?:(?: van)? (?<first>${yearSource})[-–/](?:${yearSource}|${apostrophe}?\\d\\d)(?![\\p{L}\\p{N}]))?`,
    'uy',
  ),
  tailed: ({ first }) => first === undefined,
  reads: [
    'De brief komt in de zomer van 2024.',
    'Dit voorjaar volgt een voorstel.',
    'Komend najaar is het gereed.',
    "Het najaar '23 was druk.",
    'In de winter van 2023/2024 was het koud.',
  ],
  refuses: ['De zomertijd gaat in.', 'De Voorjaarsnota 2024 is verzonden.', 'Het zomerreces van 2024 begint.'],
  read: ({ shift, season: name, first }, place) => {
    const tail: Partial<Moment> | null = first === undefined ? place.tail : { year: Number(first) };
    if (tail === null) return null;
    const index = seasons[name!]!;
    const bare = Object.keys(tail).length === 0;
    // "dat voorjaar", "die zomer": of the year spoken of.
    if (shift === undefined && bare && pointed.test(place.lower.slice(Math.max(0, place.start - 10), place.start)))
      return { expression: single(moment('season', { index, sameYear: true })) };
    if (shift === undefined || !bare) return { expression: single(moment('season', { index }, tail)), weak: bare };
    const by = shiftWords[shift]!;
    const relative: Partial<Moment> =
      by < 0
        ? { look: 'back' }
        : by === 0
          ? { yearShift: 0 }
          : shift.startsWith('volgend')
            ? { yearShift: 1 }
            : { look: 'ahead' };
    return { expression: single(moment('season', { index }, relative)) };
  },
};
