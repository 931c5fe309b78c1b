import type { MoneyFields } from './schema.ts';

/** What a scale word multiplies a number by; keys in lower case, without their point. */
export const scales: Readonly<Record<string, number>> = {
  duizend: 1e3,
  dzd: 1e3,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  million: 1e6,
  mld: 1e9,
  mrd: 1e9,
  miljard: 1e9,
  billion: 1e9,
  bn: 1e9,
  biljoen: 1e12,
  trillion: 1e12,
};

/** Scale letters glued to an amount that has a sign: "€ 25k", "€ 1,2M". */
export const gluedScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mln: 1e6, mld: 1e9, bn: 1e9 };

/** Plural scale words of a vague amount ("tientallen miljoenen euro's"), and their unit in a table's caption. */
export const pluralScales: Readonly<Record<string, number>> = {
  duizenden: 1e3,
  miljoenen: 1e6,
  miljarden: 1e9,
};

/** Parts of a unit of money: the currency, and how many go into its unit. */
export const cents: Readonly<Record<string, string>> = {
  eurocent: 'EUR',
  eurocenten: 'EUR',
  eurocents: 'EUR',
  cent: 'EUR',
  centen: 'EUR',
  dollarcent: 'USD',
  dollarcenten: 'USD',
};

/** Words before an amount that bound it. */
export const bounds: Readonly<Record<Exclude<MoneyFields['qualifier'], 'exact' | 'range'>, readonly string[]>> = {
  'at-least': [
    'meer dan',
    'ruim',
    'minimaal',
    'minstens',
    'ten minste',
    'tenminste',
    'op zijn minst',
    'op z’n minst',
    "op z'n minst",
    'in ieder geval',
    'niet minder dan',
    'minimum van',
    'een minimum van',
    'minimum bedrag van',
    'minimumbedrag van',
    'ondergrens van',
    'boven de',
    'boven',
    'hoger dan',
    'groter dan',
    'vanaf',
    'min.',
    '>',
    '≥',
  ],
  'at-most': [
    'maximaal',
    'ten hoogste',
    'hooguit',
    'hoogstens',
    'op zijn hoogst',
    'bijna',
    'minder dan',
    'niet meer dan',
    'nog geen',
    'net geen',
    'krap',
    'een kleine',
    'lager dan',
    'kleiner dan',
    'onder de',
    'onder',
    'maximum van',
    'een maximum van',
    'plafond van',
    'een plafond van',
    'maximumbedrag van',
    'een maximumbedrag van',
    'een maximaal bedrag van',
    'bovengrens van',
    'tot',
    'tot aan',
    'max.',
    '<',
    '≤',
  ],
  approximate: [
    'circa',
    'ca.',
    'ca',
    'ongeveer',
    'zo’n',
    "zo'n",
    'zo‘n',
    'rond',
    'rond de',
    'rond het',
    'om en nabij',
    'om en nabij de',
    'pakweg',
    'grofweg',
    'ruwweg',
    'plusminus',
    'plm.',
    '±',
    '+/-',
    '~',
    'naar schatting',
    'geschat op',
    'een geschatte',
    'afgerond',
    'in de orde van grootte van',
    'in de ordegrootte van',
    'in de orde van',
    'tegen de',
    'een slordige',
  ],
};

/** What may stand between a bound and its amount: "meer dan een bedrag van € 5 mln." */
export const fillers: readonly string[] = ['de', 'het', 'een', 'in totaal', 'een bedrag van', 'een totaal van', 'nog'];

/** After an amount: the bound it puts on it. */
export const laterBounds: Readonly<Record<string, 'at-least' | 'at-most'>> = {
  'of meer': 'at-least',
  'of hoger': 'at-least',
  'en meer': 'at-least',
  'en hoger': 'at-least',
  'of minder': 'at-most',
  'of lager': 'at-most',
};

/**
 * Ends of the word before "tot" that make it the outcome of a change and no ceiling: "oplopend tot",
 * "verhoogd tot", "leidt tot".
 */
export const resultStems: readonly string[] = [
  'lopend',
  'loopt',
  'lopen',
  'liep',
  'hoogd',
  'hoging',
  'hogen',
  'laagd',
  'laging',
  'lagen',
  'stegen',
  'stijgt',
  'stijgen',
  'stijgend',
  'daald',
  'daalt',
  'dalen',
  'groeid',
  'groeit',
  'groeien',
  'groeiend',
  'neemt',
  'nomen',
  'bracht',
  'brengen',
  'gesteld',
  'leidt',
  'leiden',
  'leidde',
  'geleid',
  'komt',
  'komen',
  'gekomen',
  'beperkt',
  'beperken',
  'uitgebreid',
];

/** Words of a term that comes back, with its length. "structureel" is each year (Rijksbegrotingsvoorschriften). */
export const recurrence: Readonly<Record<'year' | 'month' | 'once', readonly string[]>> = {
  year: [
    'per jaar',
    'p.j.',
    'p/j',
    'per annum',
    'jaarlijks',
    'jaarlijkse',
    'structureel',
    'structurele',
    'elk jaar',
    'ieder jaar',
    'per kalenderjaar',
    'per begrotingsjaar',
    'op jaarbasis',
    'op jaarlijkse basis',
  ],
  month: ['per maand', 'maandelijks', 'maandelijkse', 'elke maand', 'iedere maand', 'p.m.'],
  once: ['incidenteel', 'incidentele', 'eenmalig', 'eenmalige'],
};
