/** Texts made to be slow to read, by what they are made of; each takes a length in characters. */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  'figures and blanks': (length) => repeat('1 1 1 1 ', length),
  'euro signs': (length) => repeat('€', length),
  'euro and figures': (length) => repeat('€ 1.1.1,', length),
  'nr. nr. nr.': (length) => repeat('nr. ', length),
  'Kamerstuk nr.': (length) => repeat('Kamerstuk 28 676, ', length),
  'en 1 en 2 en 3': (length) => repeat('en 1 en 2 en 3 ', length),
  'opening brackets': (length) => repeat('(', length),
  'bracketed capitals': (length) => repeat('(ABC) ', length),
  'years and hyphens': (length) => repeat('2023-', length),
  'days without a month': (length) => repeat('3, 4 en ', length),
  months: (length) => repeat('3 mei tot en met ', length),
  'one endless line': (length) => repeat('Nederland levert de Kamer op 3 mei een bijdrage aan de missie ', length),
  'one endless word': (length) => repeat('a', length),
  'one endless capital word': (length) => repeat('A', length),
  'capitalised words': (length) => repeat('De Raad ', length),
  'only spaces': (length) => repeat(' ', length),
  'only line breaks': (length) => repeat('\n', length),
  'short lines': (length) => repeat('nr\n', length),
  'ten thousand footnotes': (length) =>
    Array.from({ length: Math.ceil(length / 24) }, (_, i) => `tekst.${i + 1} En verder\n\n${i + 1} Noot`)
      .join('\n\n')
      .slice(0, length),
  'hyphens at line ends': (length) => repeat('ver-\n', length),
  asterisks: (length) => repeat('*_', length),
  'angle brackets': (length) => repeat('<sup', length),
  points: (length) => repeat('. ', length),
  initials: (length) => repeat('K.H. ', length),
  promises: (length) => repeat('zal ik uw Kamer ', length),
  numerals: (length) => repeat('honderd', length),
  letterhead: (length) => repeat('Onze referentie\nDatum\nBetreft\n', length),
  tables: (length) => repeat('1   2   3\n', length),
  'percent signs': (length) => repeat('2% van het ', length),
  sessions: (length) => repeat('een sessie over Irak en ', length),
  bodies: (length) => repeat('In de NUC ', length),
  meals: (length) => repeat('Het diner. De lunch. Dit ontbijt. ', length),
  margins: (length) => repeat('en marge van de top met Japan ', length),
  'announced sessions': (length) => repeat('drie werksessies: ', length),
  quotes: (length) => repeat('‘«“', length),
};

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
