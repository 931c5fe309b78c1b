import { wordStart } from '../../pattern.ts';
import { urlOf } from './canonical.ts';
import { Cursor, sticky } from './cursor.ts';
import { type Citation, type CitationRule, fieldsOf } from './make.ts';
import type { ReferenceFields } from './schema.ts';
import { anyNumberWord, monthWord } from './words.ts';

interface Journal {
  readonly type: ReferenceFields['type'];
  readonly series: string;
}
const journals: readonly [RegExp, Journal][] = [
  [/^(?:staatsb|stb)/iu, { type: 'staatsblad', series: 'stb' }],
  [/^(?:staatsc|stcrt)/iu, { type: 'staatscourant', series: 'stcrt' }],
  [/^(?:tract|trb)/iu, { type: 'tractatenblad', series: 'trb' }],
];

const entry =
  '(?<year>1[89]\\d\\d|20\\d\\d)(?: ?[,/] ?| )(?:nr\\.? ?|nummer )?(?<number>\\d{1,5})(?![\\p{L}\\d]|[.,]\\d)';
const another = sticky(
  `(?:, | en |,? alsmede |; ?)(?:${anyNumberWord} ?)?(?:${entry}|(?<alone>\\d{1,5})(?![\\p{L}\\d]|[.,]\\d| (?!en \\d)\\p{L}))`,
  '',
  ' ,;',
);

/** Staatsblad, Staatscourant and Tractatenblad by year and number: "Stb. 2018, 123", "Stcrt. 2023, nr. 12345". */
export const journalRule: CitationRule = {
  name: 'official-journal',
  regex: new RegExp(
    `${wordStart}(?<journal>Staatsblad|Stb\\.?|Staatscourant|Stcrt\\.?|Tractatenblad|Trb\\.?)(?: van het Koninkrijk(?: der Nederlanden)?)?(?: nr\\.?|,)? ?\\(?(?:(?:van )?\\d{1,2} ${monthWord} (?=\\d{4},? nr))?${entry}`,
    'u',
  ),
  reads: ['(Stb. 2018, 123)', 'Staatscourant 2023, nr. 12345', 'Trb. 2009, 113 en 2010, 12'],
  refuses: ['Staatsblad van 12 maart 2018', 'de Staatscourant van 2018'],
  judge(match, text) {
    const { journal, year, number } = match.groups!;
    const { type, series } = journals.find(([word]) => word.test(journal!))![1];
    const cursor = new Cursor(text, match.index + match[0].length);
    const cite = (start: number, end: number, ofYear: string, said: string): Citation => {
      const identifier = `${series}-${ofYear}-${Number(said)}`;
      return {
        start,
        end,
        fields: fieldsOf(type, { identifier, url: urlOf(identifier), number: String(Number(said)) }),
      };
    };
    const citations = [cite(match.index, cursor.at, year!, number!)];
    let current = year!;
    for (let i = 0; i < 50; i++) {
      const next = cursor.take(another);
      if (!next) break;
      const { year: nextYear, number: nextNumber, alone } = next.groups!;
      // "Stb. 2018, 123, 2019": a lone figure that looks like a year is not a number of the same year.
      if (alone !== undefined && /^(?:19|20)\d\d$/u.test(alone)) {
        cursor.at -= next[0].length;
        break;
      }
      current = nextYear ?? current;
      const said = nextNumber ?? alone!;
      const start =
        nextYear === undefined ? cursor.at - said.length : cursor.at - next[0].length + next[0].indexOf(nextYear);
      citations.push(cite(start, cursor.at, current, said));
    }
    return { citations, remarks: [], resume: cursor.at };
  },
};
