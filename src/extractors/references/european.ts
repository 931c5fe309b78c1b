import { wholeWord } from '../../pattern.ts';
import { urlOf } from './canonical.ts';
import { Cursor, sticky } from './cursor.ts';
import { type Citation, type CitationRule, fieldsOf, whole } from './make.ts';

/** Documents of the Commission and the High Representative: "COM(2016) 950", "JOIN (2017) 450 final". */
export const commissionRule: CitationRule = {
  name: 'commission-document',
  regex: new RegExp(
    wholeWord(
      '(?:(?<series>COM|JOIN|SWD|SEC|C) ?[(/]|(?<spaced>COM|JOIN|SWD|SEC)) ?(?<year>19\\d\\d|20\\d\\d|[5-9]\\d(?=\\))) ?[)/] ?(?:nr\\.? ?)?(?<number>\\d{1,4})(?!\\d)(?: (?:final|definitief|def\\.?))?',
    ),
    'u',
  ),
  reads: ['de mededeling COM(2016) 950', 'JOIN (2017) 450 final', 'SWD(2017)300', 'mededeling COM(97) 199'],
  refuses: ['COM (zie bijlage)', 'optie C (2016)', 'SEC (20) 3'],
  judge(match) {
    const { series, spaced, number } = match.groups!;
    // Until 1999 the year has two figures: "COM(97) 199".
    const said = match.groups!['year']!;
    const year = said.length === 2 ? `19${said}` : said;
    const identifier = `${series ?? spaced}(${year}) ${Number(number)}`;
    return whole(
      match,
      fieldsOf('eu-document', { identifier, url: urlOf(identifier), number: String(Number(number)) }),
    );
  },
};

/** The letter of a kind of act in CELEX numbers of sector 3 (EUR-Lex, "How are CELEX numbers composed?"). */
const kinds: readonly [RegExp, string][] = [
  [/kaderbesluit(?:en)?$/iu, 'F'],
  [/optreden|standpunt$/iu, 'E'],
  [/verordening(?:en)?$/iu, 'R'],
  [/richtlijn(?:en)?$/iu, 'L'],
  [/aanbeveling(?:en)?$/iu, 'H'],
  [/(?:besluit|beschikking)(?:en)?$/iu, 'D'],
];

const body = '(?:EU|EG|EEG|EGKS|Euratom|GBVB|JBZ)(?:, ?(?:EU|EG|Euratom|GBVB))?';
const figures = `(?:(?<body>${body})(?![\\p{L}]),? )?(?:\\((?<between>${body})\\),? ?)?(?<numbered>[Nn]r\\.? ?)?(?<first>\\d{1,4})\\/(?<second>\\d{1,4})(?!\\d)(?:\\/(?<tail>EU|EG|EEG|EGKS|GBVB|JBZ|Euratom)(?!\\p{L}))?`;
const another = sticky(`(?:, | en |,? alsmede )(?:de )?(?:${figures})`, '', ' ,');

/** Two figures of an act's number told apart: its year and its number; null where neither can be a year. */
function yearAndNumber(groups: Readonly<Record<string, string | undefined>>, letter: string): [number, number] | null {
  const { first, second, tail, numbered, body: led, between } = groups;
  const a = Number(first);
  const b = Number(second);
  const isYear = (value: number) => value >= 1952 && value <= 2099;
  const community = `${led ?? ''}${between ?? ''}`;
  const old = second!.length === 2 ? 1900 + b : b;
  // Regulations before 2015 put the number first: "(EG) nr. 1008/2008"; since 2015 the year: "(EU) 2016/679".
  if (letter === 'R') {
    if (numbered !== undefined || /EG|EEG/u.test(community)) return isYear(old) ? [old, a] : null;
    if (first!.length === 4 && isYear(a) && (a >= 2015 || !isYear(b))) return [a, b];
    return second!.length === 4 && isYear(b) ? [b, a] : null;
  }
  if (first!.length === 4 && isYear(a)) return [a, b];
  // "95/46/EG": until 1998 the year has two figures.
  if (first!.length === 2 && a >= 52 && tail !== undefined) return [1900 + a, b];
  return isYear(b) && second!.length === 4 && (numbered !== undefined || community !== '') ? [b, a] : null;
}

/**
 * Acts of the European Union by their number, with the CELEX number as identifier: "Verordening (EU)
 * 2016/679", "Verordening (EG) nr. 1008/2008", "Richtlijn 2009/81/EG", "Besluit 2013/255/GBVB".
 */
export const actRule: CitationRule = {
  name: 'european-act',
  needs: ['/'],
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<kind>(?:EU-|EG-|GBVB-)?(?:[Gg]edelegeerde |[Uu]itvoerings)?(?:[Vv]erordening(?:en)?|[Rr]ichtlijn(?:en)?|[Kk]aderbesluit(?:en)?|(?:[Rr]aads)?[Bb]esluit(?:en)?|[Bb]eschikking(?:en)?|[Aa]anbeveling(?:en)?|[Gg]emeenschappelijk [Oo]ptreden|[Gg]emeenschappelijk [Ss]tandpunt))(?: van (?:de Raad|de Commissie|het Europees Parlement en de Raad))?(?: met nummer)? ${figures}`,
    'u',
  ),
  reads: [
    'Verordening (EU) 2016/679',
    'EU-verordening 1008/2008 regelt',
    'Verordening (EG) nr. 1008/2008',
    'Richtlijn 2009/81/EG',
    'Richtlijn 95/46/EG',
    'Besluit (GBVB) 2017/2315',
  ],
  refuses: ['besluit 12/2019', 'het besluit van 2019', 'verordening 3/4 van de gemeente'],
  judge(match, text) {
    const kind = match.groups!['kind']!;
    const letter = kinds.find(([word]) => word.test(kind))![1];
    const cursor = new Cursor(text, match.index + match[0].length);
    const cite = (start: number, groups: Readonly<Record<string, string | undefined>>): Citation | null => {
      const european =
        groups['body'] ?? groups['between'] ?? groups['tail'] ?? (/^(?:EU|EG|GBVB)-/u.test(kind) ? 'EU' : undefined);
      if (european === undefined && (letter === 'D' || letter === 'H' || letter === 'F')) return null;
      const parts = yearAndNumber(groups, letter);
      if (!parts) return null;
      const identifier = `3${parts[0]}${letter}${String(parts[1]).padStart(4, '0')}`;
      return { start, end: cursor.at, fields: fieldsOf('eu-document', { identifier, url: urlOf(identifier) }) };
    };
    const first = cite(match.index, match.groups!);
    if (!first) return null;
    const citations = [first];
    for (let i = 0; i < 50; i++) {
      const before = cursor.at;
      const next = cursor.take(another);
      const inherited = next && { ...next.groups, between: next.groups!['between'] ?? match.groups!['between'] };
      const cited = next && cite(before + /^(?:, | en |,? alsmede )(?:de )?/u.exec(next[0])![0].length, inherited!);
      if (!cited) {
        cursor.at = before;
        break;
      }
      citations.push(cited);
    }
    return { citations, remarks: [], resume: cursor.at };
  },
};
