import { monthSource } from '../../dutch/calendar.ts';

/** As soon as can be. */
export const soon = /^(?:zo (?:spoedig|snel)(?: als)? mogelijk|spoedig|binnenkort|op (?:zeer )?korte termijn)$/iu;

const letter = '(?![a-zà-ž])';
/** What tells of a time how fine it is, the finest first; what none fits is an event. */
const grades: readonly (readonly [RegExp, number])[] = [
  [/^(?:tijdig|later|gaandeweg|regelmatig|periodiek|frequent|doorlopend|tussentijds|op termijn)$/u, 5],
  [soon, 1.5],
  [
    /jaarlijks|maandelijks|wekelijks|per (?:kwartaal|half ?jaar|jaar)|^(?:elk|ieder)e? |(?:keer|maal) (?:per|in)|^om de /u,
    1.4,
  ],
  [/(?:volgende|komende|aanstaande) [a-zà-ž -]{4,60}$/u, 1.2],
  [new RegExp(`\\d{1,2} ${monthSource}|(?:maan|dins|woens|donder|vrij)dag`, 'u'), 0],
  [/week(?![a-z])/u, 0.2],
  [new RegExp(`(?<![a-zà-ž])${monthSource}${letter}|maand${letter}`, 'u'), 0.3],
  [/kwartaal|helft|halfjaar|voorjaar|lente|zomer|najaar|herfst|winter/u, 0.6],
  [/jaar|(?:19|20)\d\d/u, 0.8],
];
/** The grade of an event, which has no place in the calendar of its own: "tijdens het overleg". */
export const event = 0.9;

/** How little a time says, as said: 0 for a day, more for a month, a season, a year, an event, "jaarlijks", "spoedig" and "tijdig". */
export function coarseness(text: string): number {
  const lower = text.toLowerCase();
  return grades.find(([regex]) => regex.test(lower))?.[1] ?? event;
}
