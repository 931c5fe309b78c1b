import { urlOf } from './canonical.ts';
import { Cursor, sticky } from './cursor.ts';
import { type Citation, type CitationRule, fieldsOf, type Judged, whole } from './make.ts';

const council = '(?:(?:VN[ -]?|UN[ -]?)?(?:[Vv]eiligheidsraads?|VR)|VNVR|UNSC|[Vv]eiligheidsraads)';
const year = '(?: ?\\((?<year>19[4-9]\\d|20\\d\\d)\\))?';
const another = sticky(
  `(?:, | en |,? alsmede |, en )(?:nr\\.? )?(?<number>\\d{2,4})(?![\\d/]|[.,]\\d| \\p{Ll}{4,}en(?!\\p{L}))${year}`,
  '',
  ' ,',
);
const ofTheCouncil =
  /^(?:(?:,| en|, en)? \(?\d{2,4}\)?){0,8}(?:,? (?:aangenomen door |uit \d{4} )?(?:van|door) de (?:VN-?|Verenigde Naties-?)?(?: ?[Vv]eiligheidsraad))/u;
const ofTheAssembly = /^(?: ?\(\d{4}\))?,? van de (?:VN-?)?Algemene Vergadering/u;

/** The day behind a resolution tells its year: "resolutie 2451 van de VN-Veiligheidsraad van 21 december 2018". */
const dayBehind =
  /^(?:,? van de (?:VN-?|Verenigde Naties-?)? ?[Vv]eiligheidsraad)?(?:,? (?:van|d\.d\.|aangenomen op|unaniem aangenomen op)| \((?:van |d\.d\. )?) ?\d{1,2} \p{L}{3,9} (?<year>19[4-9]\d|20\d\d)/u;

/** Until 1975 a resolution of the Assembly has its session in Roman figures: "resolutie 377 (V)". */
const ofSession = /^ ?\([IVX]{1,6}\)/u;
/** The Council, the United Nations or what only the Council does, as words of the paragraph. */
const councilNamed =
  /(?<!\p{L})(?:VN|VNVR|Verenigde Naties|(?:VN-)?[Vv]eiligheidsraad|[Hh]oofdstuk VII|Handvest)(?!\p{L})/u;
/** What makes a resolution that of another body, or of a gathering: "resolutie 2359 van de Parlementaire Vergadering". */
const ofOthers = /^,? (?:van|uit) (?:de|het) (?!VN|Verenigde Naties|[Vv]eiligheidsraad)/u;
/** How far before a resolution its paragraph is looked at, and how far behind it its sentence. */
const paragraphReach = 400;
const sentenceReach = 140;

/** Whether the paragraph before a bare "resolutie 2085", or its sentence, names the Council: "De Veiligheidsraad heeft resolutie 2085 aangenomen". */
function tellsOfCouncil(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  if (match.groups!['number']!.length < 3) return false;
  const before = text.slice(Math.max(0, match.index - paragraphReach), match.index);
  const after = text.slice(end, end + sentenceReach);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  return councilNamed.test(lead) || councilNamed.test(after.split(/\. |\n/u)[0]!);
}

function resolution(number: string, ofYear: string | undefined): ReturnType<typeof fieldsOf> {
  const identifier = ofYear === undefined ? null : `S/RES/${number}(${ofYear})`;
  return fieldsOf('un-resolution', { identifier, url: identifier && urlOf(identifier), number });
}

/** Reads on from a resolution of the Security Council to the next ones: "resoluties 1970 (2011) en 1973 (2011)". */
function withNext(match: RegExpExecArray, text: string): Judged {
  const groups = match.groups!;
  const cursor = new Cursor(text, match.index + match[0].length);
  const start = match.index;
  const told = groups['year'] ?? dayBehind.exec(text.slice(cursor.at, cursor.at + 90))?.groups!['year'];
  const citations: Citation[] = [{ start, end: cursor.at, fields: resolution(groups['number']!, told) }];
  for (let i = 0; i < 30; i++) {
    const next = cursor.take(another);
    if (!next) break;
    const number = next.groups!['number']!;
    const from = cursor.at - next[0].length + next[0].search(/\d/u);
    citations.push({ start: from, end: cursor.at, fields: resolution(number, next.groups!['year']) });
  }
  return { citations, remarks: [], resume: cursor.at };
}

/**
 * Resolutions of the UN Security Council: "VN-Veiligheidsraadresolutie 1973 (2011)", "VNVR-resolutie 2216",
 * "resolutie 1325 van de Veiligheidsraad". The identifier needs the year; without one it is null.
 */
export const councilRule: CitationRule = {
  name: 'security-council-resolution',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<body>(?:${council}|VN|UN|AVVN)(?:[ -]))?(?<joined>(?:VN-?|UN-?)?[Vv]eiligheidsraads?)?(?:[Rr]esoluti(?:es?|ons?)|res\\.)|UNSCR|VNVR|UNSC)(?: van de (?:VN-?)?Veiligheidsraad)?(?: met nummer|,? nr\\.?)? ?(?<number>\\d{2,4})(?![\\p{L}\\d/]|[.,]\\d)${year}`,
    'u',
  ),
  reads: [
    'VN-Veiligheidsraadresolutie 1973 (2011)',
    'VNVR-resolutie 2216',
    'resolutie 1325 van de VN-Veiligheidsraad',
    'VNVR-resoluties 1970 (2011) en 1973 (2011)',
    'UNSCR 1325',
  ],
  refuses: ['een resolutie van 1080 pixels', 'de resolutie 2020 van het Europees Parlement', 'resolutie 60/1'],
  judge(match, text) {
    const { body, joined, year: said } = match.groups!;
    if (body?.startsWith('AV') === true) return null;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 60);
    if (ofSession.test(after)) return null;
    if (body === undefined && joined === undefined && ofOthers.test(after)) return null;
    const named = body ?? joined ?? (/Veiligheidsraad|^(?:UNSC|VNVR)/u.test(match[0]) ? '' : undefined);
    if (named === undefined && said === undefined && !ofTheCouncil.test(after) && !tellsOfCouncil(match, text))
      return null;
    return withNext(match, text);
  },
};

/** Resolutions of the General Assembly and UN symbols: "AVVN-resolutie ES-11/1", "S/RES/1973 (2011)", "A/RES/60/1". */
export const symbolRule: CitationRule = {
  name: 'un-symbol',
  regex:
    /(?<![\p{L}\p{N}])(?:(?<symbol>[SA]\/RES\/)|(?<word>(?:(?:AVVN|VN|UN)[ -])?[Rr]esoluties? (?:nr\.? )?))(?<number>(?:ES-)?\d{1,4}(?:\/\d{1,3})?)(?!\d)(?: ?\((?:(?<year>19[4-9]\d|20\d\d)|(?<session>[IVX]{1,6}))\))?/u,
  reads: [
    'resolutie 377 (V)',
    'S/RES/1973 (2011)',
    'AVVN-resolutie ES-11/1',
    'resolutie 60/1 van de Algemene Vergadering',
    'A/RES/60/1',
  ],
  refuses: ['resolutie 60 van de gemeenteraad', 'resolutie 12/3 van het bestuur'],
  judge(match, text) {
    const { symbol, word, number, year: said, session } = match.groups!;
    if (session !== undefined && symbol !== 'S/RES/') {
      const identifier = `A/RES/${number}(${session})`;
      return whole(match, fieldsOf('un-resolution', { identifier, url: urlOf(identifier), number: number! }));
    }
    const emergency = number!.startsWith('ES-');
    const assembly = number!.includes('/');
    if (word !== undefined) {
      const end = match.index + match[0].length;
      if (!assembly) return null;
      // Only the Assembly has emergency special sessions.
      if (!emergency && !/VN|UN/u.test(word) && !ofTheAssembly.test(text.slice(end, end + 60))) return null;
    }
    if (symbol === 'S/RES/') return whole(match, resolution(number!, said));
    if (!assembly) return null;
    const identifier = `A/RES/${number}`;
    return whole(match, fieldsOf('un-resolution', { identifier, url: urlOf(identifier), number: number! }));
  },
};
