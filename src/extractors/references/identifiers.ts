import { wholeWord } from '../../pattern.ts';
import { compactSession } from './session.ts';
import { urlOf } from './canonical.ts';
import { type CitationRule, fieldsOf, whole } from './make.ts';
import type { ReferenceFields } from './schema.ts';

const paper =
  /^kst-(?:(?<session>\d{8})-)?(?<dossier>\d{4,5})(?:-\(?R\d{3,4}\)?)?(?:-(?<suffix>\d{1,3}(?=-\d)|[IVX]{1,6}[A-H]?(?=-)|[A-Z](?=-)))?-(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?:-[hn]\d)?$/iu;
const opaque = /^kst-\d{5,7}$/u;
const proceedings = /^h-(?<chamber>[te])k-(?<session>\d{8})-(?<sitting>\d{1,3})-(?<item>\d{1,3})$/u;
const oldProceedings = /^h-(?<chamber>[te])k-(?<session>\d{8})-(?<first>\d{1,5})-(?<last>\d{3,5})$/u;
const answers = /^ah-(?<chamber>[te])k-(?<session>\d{8})-(?<number>\d{1,4})(?:-[hn]\d)?$/u;
const journals: Readonly<Record<string, ReferenceFields['type']>> = {
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
};
const journal = /^(?<series>stb|stcrt|trb)-\d{4}-\d{1,5}(?:-[a-z]\d)?$/u;

function spread(compact: string): string | null {
  const first = Number(compact.slice(0, 4));
  return Number(compact.slice(4)) === first + 1 ? `${first}-${first + 1}` : null;
}

function chamberOf(letter: string): 'I' | 'II' {
  return letter === 't' ? 'II' : 'I';
}

/**
 * The fields of a citation by an identifier of the official publications: `kst-36600-VII-1`,
 * `h-tk-20102011-108-5`, `ah-tk-20142015-12`, `stb-2018-123`. Null when it is none. In a reprint's
 * identifier (`-h1`) the paper is the one that is reprinted; its address is kept.
 */
export function fieldsOfIdentifier(said: string): ReferenceFields | null {
  const identifier = said.toLowerCase().startsWith('kst-') ? `kst-${said.slice(4)}` : said.toLowerCase();
  const url = urlOf(identifier);
  const isPaper = paper.exec(identifier);
  if (isPaper) {
    const { session, dossier, suffix, number } = isPaper.groups!;
    const sessionYear = session === undefined ? null : spread(session);
    const key = { dossier: dossier!, dossierSuffix: suffix?.toUpperCase() ?? null, number: casedNumber(number!) };
    const chamber = /^[A-Z]/u.test(key.number) ? 'I' : null;
    return fieldsOf('kamerstuk', {
      identifier,
      url,
      ...key,
      sessionYear,
      chamber: session === undefined ? null : chamber,
    });
  }
  if (opaque.test(identifier)) return fieldsOf('kamerstuk', { identifier, url });
  const isProceedings = proceedings.exec(identifier);
  if (isProceedings) {
    const { chamber, session, sitting, item } = isProceedings.groups!;
    const number = `${sitting}-${item}`;
    const shared = { identifier, url, number, chamber: chamberOf(chamber!), sessionYear: spread(session!) };
    return fieldsOf('handelingen', shared);
  }
  const isOld = oldProceedings.exec(identifier);
  if (isOld) {
    const { chamber, session, first, last } = isOld.groups!;
    const shared = { identifier, url, chamber: chamberOf(chamber!), sessionYear: spread(session!) };
    return fieldsOf('handelingen', { ...shared, pages: `${first}-${last}` });
  }
  const isAnswers = answers.exec(identifier);
  if (isAnswers) {
    const { chamber, session, number } = isAnswers.groups!;
    return fieldsOf('aanhangsel', {
      identifier,
      url,
      number: number!,
      chamber: chamberOf(chamber!),
      sessionYear: spread(session!),
    });
  }
  const isJournal = journal.exec(identifier);
  return isJournal
    ? fieldsOf(journals[isJournal.groups!['series']!]!, { identifier, url, number: identifier.split('-')[2]! })
    : null;
}

function casedNumber(number: string): string {
  return /^\d/u.test(number) ? number.toLowerCase() : number.toUpperCase();
}

/** The identifier of an Aanhangsel: `ah-tk-20142015-12`. */
export function answersIdentifier(chamber: 'I' | 'II', session: string, number: string): string {
  return `ah-${chamber === 'II' ? 't' : 'e'}k-${compactSession(session)}-${number}`;
}

/** The identifier of an item of the Handelingen: `h-tk-20102011-108-5`. */
export function proceedingsIdentifier(chamber: 'I' | 'II', session: string, sitting: string, item: string): string {
  return `h-${chamber === 'II' ? 't' : 'e'}k-${compactSession(session)}-${sitting}-${item}`;
}

/** Identifiers of the official publications, written out: "kst-29924-240", "ah-tk-20142015-12". */
export const identifierRule: CitationRule = {
  name: 'identifier',
  regex: new RegExp(
    wholeWord('(?:[Kk]st|KST|a?h-[te]k|stb|stcrt|trb)-(?:(?:[\\dA-Za-z]{1,8}|\\(R\\d{3,4}\\))-){0,4}[\\dA-Za-z]{1,8}'),
    'u',
  ),
  reads: ['Zie de toelichting (kst-30552-3).', 'Zie h-tk-20102011-108-5 en ah-tk-20142015-12.', 'stcrt-2023-12345'],
  refuses: ['De trb-regeling is gewijzigd.'],
  judge(match) {
    const fields = fieldsOfIdentifier(match[0]);
    return fields && whole(match, fields);
  },
};

const houseNumber = /^(?:19|20)\d\d[DZ]\d{5}$/u;

/** The fields of a paper by the House's own number, "2021D04321". Null when it is none. */
export function fieldsOfHouseNumber(said: string): ReferenceFields | null {
  const identifier = said.toUpperCase();
  return houseNumber.test(identifier) ? fieldsOf('document-number', { identifier, url: urlOf(identifier) }) : null;
}

/** What makes a number the sender's own reference, and no citation. */
const ownReference = /(?:[Oo]nze referentie|[Oo]ns kenmerk|[Oo]nze ref\.?)[: \n]{0,3}$/u;

/** The House's own numbers: D of a document, Z of a case. */
export const houseNumberRule: CitationRule = {
  name: 'document-number',
  regex: new RegExp(wholeWord('(?:19|20)\\d\\d[DZ]\\d{5}'), 'u'),
  reads: ['(Kamerstukken 2021D04321, 2021D05432 en 2021D06543)', 'Uw kenmerk 2019Z01610/2019D03868'],
  refuses: ['Onze referentie BS2022011961', 'Kenmerk 2019-0000065013', 'Onze referentie 2022D11111'],
  judge(match, text) {
    if (ownReference.test(text.slice(Math.max(0, match.index - 24), match.index))) return null;
    const fields = fieldsOfHouseNumber(match[0]);
    return fields && whole(match, fields);
  },
};

/** Numbers of promises to the House (toezeggingen), "TZ202309-010". */
export const promiseNumberRule: CitationRule = {
  name: 'promise-number',
  regex: new RegExp(wholeWord('TZ(?:19|20)\\d{4}-\\d{3}'), 'u'),
  reads: ['Toezegging TZ202309-010 is hiermee afgedaan.'],
  refuses: ['TZ2023-01'],
  judge: (match) => whole(match, fieldsOf('promise-number', { identifier: match[0] })),
};
