import { rollingWords, shiftSource, shiftWords, weekdayNumber, weekdaySource } from '../../../dutch/calendar-words.ts';
import { anyOf, wordEnd, wordStart } from '../../../pattern.ts';
import { moment, single, type Unit, untold } from '../expression.ts';
import type { DatePattern } from '../parts.ts';

const units: Readonly<Record<string, Unit>> = {
  jaar: 'year',
  kalenderjaar: 'year',
  begrotingsjaar: 'year',
  maand: 'month',
  kwartaal: 'quarter',
  decennium: 'decade',
};

/** After an article the other words tell a stretch of time: "het afgelopen jaar", "de komende maand". */
const definite = anyOf(Object.keys(shiftWords).filter((word) => !rollingWords.has(word)));

/** A calendar unit told against the day of writing: "vorig jaar", "volgend kwartaal", "deze maand", "dit en volgend jaar". */
export const relativeUnit: DatePattern = {
  name: 'relative-unit',
  regex: new RegExp(
    `${wordStart}(?:(?<!(?:het|de) )|(?=${definite} |\\p{L}{1,12} (?:kwartaal|decennium)))(?<shift>${shiftSource})(?: en (?<second>${shiftSource}))? (?<unit>${Object.keys(units).join('|')})${wordEnd}`,
    'uy',
  ),
  reads: [
    'De besluiten die vorig jaar zijn genomen.',
    'Begin volgend jaar volgt meer.',
    'Dat komt deze maand naar de Kamer.',
    'In het lopende kwartaal.',
  ],
  refuses: ['Het komende jaar volgt meer.', 'De afgelopen jaren groeide dit.', 'Elk jaar opnieuw.', 'Per jaar.'],
  read: ({ shift, second, unit }) => {
    const kind = units[unit!]!;
    const make = (word: string) => {
      const by = shiftWords[word]!;
      return kind === 'year' ? moment('year', { yearShift: by }) : moment(kind, { shift: by });
    };
    const from = make(shift!);
    if (second === undefined) return { expression: single(from) };
    const stretches = [
      { from, to: null },
      { from: make(second), to: null },
    ];
    return { expression: { stretches, choice: 'all', modifier: null, relation: null, told: untold } };
  },
};

/**
 * The year spoken of, else that of writing, told by a part of it: "voor het einde van het jaar", "in de loop van het
 * jaar". Weak: it can be any year's end ("aan het einde van het jaar wordt de balans opgemaakt"), so the sentence must
 * tell of one.
 */
export const yearOfWriting: DatePattern = {
  name: 'year-of-writing',
  regex: new RegExp(
    `${wordStart}(?<=(?:begin|midden|einde?|loop) van |halverwege )het jaar${wordEnd}(?! (?:\\d|waarin|waar|dat|daar|er(?:voor|na)|van|na|v[oó][oó]r|tevoren|volgend|erop|ervoor))`,
    'uy',
  ),
  reads: ['De Kamer ontvangt voor het einde van het jaar een brief.', 'Dat zal in de loop van het jaar blijken.'],
  refuses: ['In het jaar 2024.', 'Het eind van het jaar 2020.', 'Het begin van het jaar daarop.', 'Het jaar is om.'],
  read: () => ({ expression: single(moment('year', { yearShift: 0, sameYear: true })), weak: true }),
};

/** A month told as the last or the next one of its name: "afgelopen oktober", "komende maart". */
const relativeMonthWords = String.raw`afgelopen|voorbije|vorige|komende|aankomende|aanstaande|eerstkomende`;

/** A day of the week told against the day of writing: "afgelopen maandag", "vrijdag a.s.". */
export const relativeWeekday: DatePattern = {
  name: 'relative-weekday',
  regex: new RegExp(
    `${wordStart}(?:(?<word>${relativeMonthWords}) (?<day>${weekdaySource})(?! \\d)|(?<day2>${weekdaySource})(?= (?:jl|j\\.l|a\\.s|as\\.|aanst|jongst|laatst|ll|l\\.l)))${wordEnd}`,
    'uy',
  ),
  tailed: ({ day2 }) => day2 !== undefined,
  reads: ['Afgelopen maandag is dit besproken.', 'De ministerraad van vrijdag jl. besloot dit.'],
  refuses: ['Op maandag is het gesloten.', 'Aanstaande maandag 3 juni is het debat.'],
  read: ({ word, day, day2 }, { tail }) => {
    const weekday = weekdayNumber((day ?? day2)!);
    const look = word === undefined ? tail?.look : shiftWords[word]! < 0 ? ('back' as const) : 'ahead';
    if (look === undefined || look === null) return null;
    return { expression: single(moment('day', { weekday, look })) };
  },
};

const days: Readonly<Record<string, number>> = { eergisteren: -2, gisteren: -1, vandaag: 0, overmorgen: 2 };

/** The days around the day of writing. "Morgen" is left out: "de krijgsmacht van morgen". */
export const relativeDay: DatePattern = {
  name: 'relative-day',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}]|dag van |(?<!\\d |brief )van )(?<day>${Object.keys(days).join('|')})${wordEnd}(?! de dag)`,
    'uy',
  ),
  reads: [
    'Vandaag heb ik de Kamer geïnformeerd.',
    'Zie Kamerstuk 22 054, nr. 398 van vandaag.',
    'Het akkoord is gisteren gesloten.',
  ],
  refuses: ['De problemen van vandaag.', 'Tot op de dag van vandaag.', 'Vandaag de dag is dat anders.'],
  read: ({ day }) => ({ expression: single(moment('day', { shift: days[day!]! })) }),
};
