import { isDay, isoDay, monthNumber } from '../../dutch/calendar.ts';
import { wordStart } from '../../pattern.ts';
import { urlOf } from './canonical.ts';
import { Cursor, figures, sticky } from './cursor.ts';
import { answersIdentifier, proceedingsIdentifier } from './identifiers.ts';
import { type Citation, type CitationRule, fieldsOf, type Judged } from './make.ts';
import { takeLead, takePages, takePapers } from './paper-list.ts';
import { sessionOf, sessionOfDay, sessionSource } from './session.ts';
import { anyNumberWord, chamberSource, chambers, monthWord, pageWord } from './words.ts';

const sessionWord = '(?:[Vv]ergaderjaar|[Zz]itting|[Vv]j\\.?)';
const qualifiers = `(?: ?,? ?(?:van de |der )?(?<chamber>${chamberSource})(?![\\p{L}\\p{N}]))?(?: ?[,(]? ?${sessionWord})? ?[,(]? ?${sessionSource}\\)?`;
const closed = '(?![\\p{L}\\p{N}])';

const bareNumber = sticky(' (?=\\d{1,4}(?!\\d))', ' ', figures);
const sessionBehind = sticky(`,? ?\\(?(?:${sessionWord} )?${sessionSource}\\)?`, ' ,(', `VvZz’'${figures}`);

function remarkOf(match: RegExpExecArray, value: string | null): Judged['remarks'] {
  if (value !== null) return [];
  const message = `The session year in "${match[0]}" cannot be: its two years do not follow each other.`;
  const at = { start: match.index, end: match.index + match[0].length };
  return [{ code: 'impossible-session-year', message, at }];
}

/** Aanhangsel van de Handelingen (written questions with their answers), never a Kamerstuk. */
function judgeAnswers(match: RegExpExecArray, text: string): Judged | null {
  const cursor = new Cursor(text, match.index + match[0].length);
  const groups = match.groups!;
  const session = groups['from'] === undefined && groups['shortFrom'] === undefined ? null : sessionOf(match);
  const chamber = groups['chamber'] === undefined ? null : chambers[groups['chamber']]!;
  const lead = takeLead(cursor, session !== null) ?? (cursor.take(bareNumber) && session ? 'bare' : null);
  if (lead === null) return null;
  if (lead === 'bare' && groups['proceedings'] === undefined) return null;
  const papers = takePapers(cursor, lead, true);
  if (papers.length === 0) return null;
  let said = session;
  if (said === null) {
    const after = cursor.take(sessionBehind);
    if (after) said = sessionOf(after);
  }
  const year = said?.value ?? null;
  const citations = papers.map((paper, i): Citation => {
    const identifier = year === null ? null : answersIdentifier(chamber ?? 'II', year, paper.number);
    const fields = fieldsOf('aanhangsel', {
      identifier,
      url: identifier && urlOf(identifier),
      number: paper.number,
      chamber,
      sessionYear: year,
      pages: paper.pages,
    });
    const last = i === papers.length - 1 && session === null && said !== null;
    return { start: i === 0 ? match.index : paper.start, end: last ? cursor.at : paper.end, fields };
  });
  return { citations, remarks: said ? remarkOf(match, year) : [], resume: cursor.at };
}

const answersWord = '(?:[Aa]anhangsel|Aanh\\.)';
const proceedingsWord = '(?:[Hh]andelingen|[Hh]and\\.)';

/** "Aanhangsel Handelingen II 2014/15, nr. 12", "Aanhangsel van de Handelingen, vergaderjaar 2014–2015, nr. 12". */
export const answersRule: CitationRule = {
  name: 'aanhangsel',
  regex: new RegExp(
    `${wordStart}${answersWord}(?:(?: van de| bij de| der)?,? (?<proceedings>${proceedingsWord}))?(?:${qualifiers})?(?= ?[,;(]? ?(?:${anyNumberWord} ?)?\\d)`,
    'u',
  ),
  reads: [
    'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1379.',
    'Aanhangsel van de Handelingen II 2014/15, 12',
    'Aanhangsel Handelingen nr. 1379, vergaderjaar 2023-2024',
  ],
  refuses: [
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2',
    'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen',
  ],
  judge: judgeAnswers,
};

/** The same with the session or the Handelingen first: "Handelingen II 2014/15, Aanhangsel nr. 12". */
export const answersBehindRule: CitationRule = {
  name: 'aanhangsel-behind',
  needs: ['anhangsel', 'Aanh.'],
  regex: new RegExp(
    `${wordStart}(?:${proceedingsWord}${qualifiers}|(?:(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|TK|EK)?,? ?(?:${sessionWord} )?${sessionSource.replaceAll('?<', '?<x')}),? ${answersWord}(?: (?:van de )?(?<proceedings>${proceedingsWord}))?(?=,? ?${anyNumberWord} ?\\d)`,
    'u',
  ),
  reads: [
    'Handelingen II 2014/15, Aanhangsel nr. 12',
    'Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel van de Handelingen, nr. 12',
  ],
  refuses: ['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'],
  judge(match, text) {
    const groups = match.groups!;
    for (const name of ['from', 'dash', 'to', 'shortFrom', 'shortTo']) groups[name] ??= groups[`x${name}`]!;
    if (groups['chamber'] === undefined) {
      const chamber = /^(?:Tweede Kamer|Eerste Kamer|TK|EK)/u.exec(match[0])?.[0];
      if (chamber !== undefined) groups['chamber'] = chamber;
    }
    return judgeAnswers(match, text);
  },
};

const sittingSource = '(?<sitting>\\d{1,3})';
const itemSource = '(?:(?:,? ?(?:(?<items>items)|item|agendapunt|punt) ?|-)(?<item>\\d{1,3}))';
const anotherItem = sticky('(?:, | en )(?:item )?(?<item>\\d{1,3})(?![\\d.])', '', ' ,');
const pagesAfterItem = '(?:-(?<itemPages>\\d{1,4}(?:[-–]\\d{1,4})?))';

/** "Handelingen II 2010/11, nr. 108, item 5, p. 2-4", "Handelingen II 2003/04, 52, p. 3450-3455". */
export const proceedingsRule: CitationRule = {
  name: 'handelingen',
  regex: new RegExp(
    `${wordStart}${proceedingsWord}${qualifiers}(?:,? ?(?:(?<numbered>${anyNumberWord}) ?)?${sittingSource}(?!\\d| ?\\d{3})(?:${itemSource}${pagesAfterItem}?)?(?![\\p{L}\\d]))?`,
    'u',
  ),
  reads: [
    'Handelingen II 2010/11, nr. 108, item 5, p. 2-4',
    'Handelingen TK 2010-2011, 108-5-2',
    'Handelingen II 2003/04, 52, p. 3450-3455',
  ],
  refuses: ['De handelingen van de verdachte', 'Handelingen en besluiten uit 2010'],
  judge(match, text) {
    const { chamber: said, sitting, item, itemPages } = match.groups!;
    const cursor = new Cursor(text, match.index + match[0].length);
    const chamber = said === undefined ? null : chambers[said]!;
    const year = sessionOf(match).value;
    let pages = itemPages?.replace('–', '-') ?? null;
    pages ??= takePages(cursor);
    if (sitting === undefined && pages === null) return null;
    const known = year !== null && sitting !== undefined && item !== undefined;
    const identifier = known ? proceedingsIdentifier(chamber ?? 'II', year, sitting, item) : null;
    const number = sitting === undefined ? null : item === undefined ? sitting : `${sitting}-${item}`;
    const url = identifier && urlOf(identifier);
    const fields = fieldsOf('handelingen', { identifier, url, number, chamber, sessionYear: year, pages });
    const citations: Citation[] = [{ start: match.index, end: cursor.at, fields }];
    // "items 5 en 8" are two pieces of the same sitting.
    for (let i = 0; i < 20 && match.groups!['items'] !== undefined; i++) {
      const next = cursor.take(anotherItem);
      if (!next) break;
      const other = next.groups!['item']!;
      const its = known ? proceedingsIdentifier(chamber ?? 'II', year, sitting, other) : null;
      const start = cursor.at - other.length;
      const said = { ...fields, identifier: its, url: its && urlOf(its), number: `${sitting}-${other}`, pages: null };
      citations.push({ start, end: cursor.at, fields: said });
    }
    return { citations, remarks: remarkOf(match, year), resume: cursor.at };
  },
};

/** The stenographers' short form: sitting, item and page, with the day: "TK 85-5-7, 25 mei 2023". */
export const sittingRule: CitationRule = {
  name: 'handelingen-sitting',
  regex: new RegExp(
    `${wordStart}(?<chamber>TK|EK) ${sittingSource}(?:-(?<item>\\d{1,3})(?:-(?<page>\\d{1,3}(?:[-–]\\d{1,3})?))?|,? item (?<named>\\d{1,3})(?:,? ${pageWord} ?(?<namedPage>\\d{1,4}(?:[-–]\\d{1,4})?))?)${closed}(?:,? \\(?(?<day>\\d{1,2}) (?<month>${monthWord}) (?<year>\\d{4})\\)?)?`,
    'u',
  ),
  reads: ['TK 85-5-7, 25 mei 2023', 'EK 12, item 3'],
  refuses: ['TK 2011-2012, 33210, nummer 4'],
  judge(match) {
    const { chamber: said, sitting, item, page, named, namedPage, day, month, year } = match.groups!;
    const chamber = chambers[said!]!;
    const [d, m, y] = [Number(day), month === undefined ? null : monthNumber(month), Number(year)];
    const date = m !== null && isDay(y, m, d) ? isoDay(y, m, d) : null;
    const place = item ?? named!;
    const identifier = date && proceedingsIdentifier(chamber, sessionOfDay(date), sitting!, place);
    const fields = fieldsOf('handelingen', {
      identifier,
      url: identifier && urlOf(identifier),
      number: `${sitting}-${place}`,
      chamber,
      pages: (page ?? namedPage)?.replace('–', '-') ?? null,
      date,
    });
    const end = match.index + match[0].length;
    return { citations: [{ start: match.index, end, fields }], remarks: [], resume: end };
  },
};
